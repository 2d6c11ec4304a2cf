import { asCoreError, call, type CoreError, type SheetOf, type SheetView } from '$lib/host';
import type { TaskMark } from '$lib/host';

/** A sheet that is being marked: every mark is kept by the core before the next one is sent. */
export class Sheet {
  readonly of: SheetOf;
  readonly view: SheetView;
  marks = $state<Record<string, TaskMark>>({});
  comment = $state('');
  standing = $state.raw<SheetView['standing']>();
  problem = $state.raw<CoreError | null>(null);
  /** True while something is entered that is not kept yet. */
  waiting = $state(false);
  #keeping: Promise<void> | null = null;

  constructor(of: SheetOf, view: SheetView) {
    this.of = of;
    this.view = view;
    this.comment = view.comment;
    this.standing = view.standing;
    for (const { line, mark } of view.lines) if (mark) this.marks[line] = mark;
  }

  mark(line: string, mark: TaskMark): void {
    this.marks[line] = mark;
    void this.keep();
  }

  /** Sends what is entered; what comes while that is under way is sent after it. */
  keep(): Promise<void> {
    this.waiting = true;
    this.#keeping ??= this.#keepAll().finally(() => (this.#keeping = null));
    return this.#keeping;
  }

  async #keepAll(): Promise<void> {
    try {
      while (this.waiting) {
        this.waiting = false;
        const marks = Object.entries(this.marks).map(([line, mark]) => ({ line, mark }));
        this.standing = await call('tasks.keep', {
          sheet: this.of,
          marks,
          comment: this.comment,
        });
        this.problem = null;
      }
    } catch (thrown) {
      this.waiting = true;
      this.problem = asCoreError(thrown);
    }
  }
}
