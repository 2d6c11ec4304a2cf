import { call, Keeping, type SheetOf, type SheetView } from '$lib/host';
import type { TaskMark } from '$lib/host';

/** A sheet that is being marked: every mark is kept by the core before the next one is sent. */
export class Sheet {
  readonly of: SheetOf;
  readonly view: SheetView;
  marks = $state<Record<string, TaskMark>>({});
  comment = $state('');
  standing = $state.raw<SheetView['standing']>();
  readonly keeping = new Keeping(async () => {
    const marks = Object.entries(this.marks).map(([line, mark]) => ({ line, mark }));
    const { of: sheet, comment } = this;
    this.standing = await call('tasks.keep', { sheet, marks, comment });
  });

  constructor(of: SheetOf, view: SheetView) {
    this.of = of;
    this.view = view;
    this.comment = view.comment;
    this.standing = view.standing;
    for (const { line, mark } of view.lines) if (mark) this.marks[line] = mark;
  }

  mark(line: string, mark: TaskMark): void {
    this.marks[line] = mark;
    void this.keeping.keep();
  }
}
