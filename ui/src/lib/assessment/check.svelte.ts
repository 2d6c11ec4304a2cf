import { asCoreError, call, type CheckView, type CoreError, type Response } from '$lib/host';
import { Draft } from './draft';
import { blank, isComplete } from './responses';

/** The check of a unit. The core stores every answer before the next item is shown. */
export class Check {
  view = $state.raw<CheckView | null>(null);
  response = $state.raw<Response | null>(null);
  /** True until the explanation before an item that comes again was read. */
  explaining = $state(false);
  incomplete = $state(false);
  busy = $state(false);
  /** True once an answer of this sitting is stored. */
  saved = $state(false);
  problem = $state.raw<CoreError | null>(null);

  readonly #draft = new Draft((item, response) => {
    const attempt = this.view?.attempt ?? '';
    return call('check.keep_draft', { attempt, item, response });
  });

  async show(): Promise<void> {
    await this.#ask(async () => {
      await this.#draft.flush();
      this.#take(await call('check.show', {}));
    });
  }

  change(response: Response): void {
    if (this.view?.kind !== 'item') return;
    this.response = response;
    this.incomplete = false;
    this.#draft.keep(this.view.item.id, response);
  }

  /** Keeps what is chosen; called before the page is left. */
  async keep(): Promise<void> {
    await this.#draft.flush();
  }

  understood(): void {
    this.explaining = false;
  }

  async answer(): Promise<void> {
    if (this.view?.kind !== 'item') return;
    const { attempt, item } = this.view;
    const { response } = this;
    if (!isComplete(item, response)) {
      this.incomplete = true;
      return;
    }
    await this.#ask(async () => {
      await this.#draft.flush();
      const next = await call('check.answer', { attempt, item: item.id, response });
      this.saved = true;
      this.#take(next);
    });
  }

  async goAgain(): Promise<void> {
    const attempt = this.view?.attempt;
    if (!attempt) return;
    await this.#ask(async () => this.#take(await call('check.go_again', { attempt })));
  }

  #take(view: CheckView): void {
    const before = this.view;
    const same = before?.kind === 'item' && view.kind === 'item' && before.item.id === view.item.id;
    this.view = view;
    this.incomplete = false;
    if (view.kind !== 'item') return;
    this.response = view.draft ?? blank(view.item);
    if (!same) this.explaining = view.explain !== null;
  }

  async #ask(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
      this.problem = null;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    } finally {
      this.busy = false;
    }
  }
}
