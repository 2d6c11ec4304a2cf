import { call, type CheckView, type Response } from '$lib/host';
import { Asking } from './asking.svelte';
import { Draft } from './draft';
import { blank, isComplete } from './responses';

/** The check of a unit. The core stores every answer before the next item is shown. */
export class Check extends Asking {
  view = $state.raw<CheckView | null>(null);
  response = $state.raw<Response | null>(null);
  /** True until the explanation before an item that comes again was read. */
  explaining = $state(false);
  incomplete = $state(false);
  /** True once an answer of this sitting is stored. */
  saved = $state(false);

  readonly #draft = new Draft((item, response) => {
    const attempt = this.view?.attempt ?? '';
    return call('check.keep_draft', { attempt, item, response });
  });

  async show(unit: string | null): Promise<void> {
    await this.ask(async () => {
      await this.#draft.flush();
      this.#take(await call('check.show', { unit }));
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
    await this.ask(async () => {
      await this.#draft.flush();
      const next = await call('check.answer', { attempt, item: item.id, response });
      this.saved = true;
      this.#take(next);
    });
  }

  async goAgain(): Promise<void> {
    const attempt = this.view?.attempt;
    if (!attempt) return;
    await this.ask(async () => this.#take(await call('check.go_again', { attempt })));
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
}
