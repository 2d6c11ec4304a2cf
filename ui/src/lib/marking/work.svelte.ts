import { asCoreError, call, type CoreError, type WorkView } from '$lib/host';

/** A piece of work that is being judged: every mark is kept by the core before the next is sent. */
export class Work {
  view = $state.raw<WorkView>() as WorkView;
  marks = $state<Record<string, boolean>>({});
  problem = $state.raw<CoreError | null>(null);
  /** True while something is marked that is not kept yet. */
  waiting = $state(false);
  /** The judgement of this sitting, which can be taken back. */
  judged = $state.raw<{ judgement: string; met: number; of: number } | null>(null);
  #keeping: Promise<void> | null = null;

  constructor(view: WorkView) {
    this.#take(view);
  }

  mark(line: string, met: boolean): void {
    this.marks[line] = met;
    this.judged = null;
    void this.keep();
  }

  /** Sends what is marked; what comes while that is under way is sent after it. */
  keep(): Promise<void> {
    this.waiting = true;
    this.#keeping ??= this.#keepAll().finally(() => (this.#keeping = null));
    return this.#keeping;
  }

  async judge(): Promise<void> {
    if (this.waiting || this.#keeping) await this.keep();
    if (this.problem) return;
    await this.#ask(async () => {
      this.#take(await call('marking.judge', this.#asked()));
      const last = this.view.judgements.at(-1);
      this.judged = last ?? null;
    });
  }

  async takeBack(): Promise<void> {
    const { judged } = this;
    if (!judged) return;
    const { person, response } = this.view;
    await this.#ask(async () => {
      const { judgement } = judged;
      this.#take(await call('marking.take_back', { person, response, judgement }));
      this.judged = null;
    });
  }

  #asked() {
    const { person, response } = this.view;
    const lines = Object.entries(this.marks).map(([line, met]) => ({ line, met }));
    return { person, response, lines };
  }

  async #keepAll(): Promise<void> {
    try {
      while (this.waiting) {
        this.waiting = false;
        await call('marking.keep', this.#asked());
        this.problem = null;
      }
    } catch (thrown) {
      this.waiting = true;
      this.problem = asCoreError(thrown);
    }
  }

  async #ask(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.problem = null;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }

  #take(view: WorkView): void {
    this.view = view;
    const marked = view.lines.filter(({ met }) => met !== null);
    this.marks = Object.fromEntries(marked.map(({ line, met }) => [line, met === true]));
  }
}
