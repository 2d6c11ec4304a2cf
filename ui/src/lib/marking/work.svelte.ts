import { asCoreError, call, type CoreError, Keeping, type WorkView } from '$lib/host';

/** A piece of work that is being judged: every mark is kept by the core before the next is sent. */
export class Work {
  view = $state.raw<WorkView>() as WorkView;
  marks = $state<Record<string, boolean>>({});
  readonly keeping = new Keeping(async () => {
    await call('marking.keep', this.#asked());
  });
  /** The judgement of this sitting, which can be taken back. */
  judged = $state.raw<{ judgement: string; met: number; of: number } | null>(null);
  #refused = $state.raw<CoreError | null>(null);

  constructor(view: WorkView) {
    this.#take(view);
  }

  get problem(): CoreError | null {
    return this.keeping.problem ?? this.#refused;
  }

  mark(line: string, met: boolean): void {
    this.marks[line] = met;
    this.judged = null;
    this.#refused = null;
    void this.keeping.keep();
  }

  async judge(): Promise<void> {
    if (!this.keeping.done) await this.keeping.keep();
    if (this.keeping.problem) return;
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

  async #ask(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#refused = null;
    } catch (thrown) {
      this.#refused = asCoreError(thrown);
    }
  }

  #take(view: WorkView): void {
    this.view = view;
    const marked = view.lines.filter(({ met }) => met !== null);
    this.marks = Object.fromEntries(marked.map(({ line, met }) => [line, met === true]));
  }
}
