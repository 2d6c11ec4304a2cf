import {
  asCoreError,
  call,
  type ChosenFigures,
  type CoreError,
  type FiguresChoice,
  type FiguresView,
  type ItemFiguresView,
} from '$lib/host';

/** Stands for all versions in a list of choices. */
export const anyVersion = '';

/** The figures of a centre: of what, the table, one item of it. */
export class Figures {
  choices = $state.raw<readonly FiguresChoice[] | null>(null);
  view = $state.raw<FiguresView | null>(null);
  item = $state.raw<ItemFiguresView | null>(null);
  problem = $state.raw<CoreError | null>(null);

  /** What the table shows, as it is asked for. */
  get chosen(): ChosenFigures | null {
    return this.view && { id: this.view.chosen.id, version: this.view.version };
  }

  /** Looks what there is, and shows the first of it. */
  async begin(): Promise<void> {
    await this.#try(async () => {
      const { choices } = await call('figures.list', {});
      const [first] = choices;
      if (first) this.view = await call('figures.show', { id: first.id, version: null });
      this.choices = choices;
    });
  }

  async show(chosen: ChosenFigures): Promise<void> {
    await this.#try(async () => {
      this.view = await call('figures.show', chosen);
      this.item = null;
    });
  }

  async open(item: string): Promise<void> {
    const { chosen } = this;
    if (!chosen) return;
    await this.#try(async () => {
      this.item = await call('figures.item', { chosen, item });
    });
  }

  close(): void {
    this.item = null;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.problem = null;
    try {
      await work();
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}
