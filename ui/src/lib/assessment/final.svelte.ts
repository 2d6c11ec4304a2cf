import { asCoreError, call, type FinalView, type Response } from '$lib/host';
import { Asking } from './asking.svelte';
import { Draft } from './draft';
import { blank, isComplete } from './responses';

/** Asks the core for the time again so often, in milliseconds. */
const tickMillis = 20_000;
/** Shorter looks away are no absence. */
const shortestAwayMillis = 2_000;

/** A final. The core stores every answer before another item is shown. */
export class Final extends Asking {
  view = $state.raw<FinalView | null>(null);
  response = $state.raw<Response | null>(null);
  /** True once an answer of this sitting is stored. */
  saved = $state(false);

  readonly #id: string;
  #changed = false;
  #awaySince: number | null = null;
  readonly #draft = new Draft((_, response) => {
    const { view } = this;
    if (view?.kind !== 'item') return Promise.resolve();
    const { attempt, number } = view;
    return call('final.keep_draft', { attempt, number, response });
  });

  constructor(id: string) {
    super();
    this.#id = id;
  }

  get runs(): boolean {
    return this.view?.kind === 'item' || this.view?.kind === 'overview';
  }

  show(): Promise<void> {
    return this.ask(async () => this.#take(await call('final.show', { id: this.#id })));
  }

  start(code: string): Promise<void> {
    return this.ask(async () => this.#take(await call('final.start', { id: this.#id, code })));
  }

  change(response: Response): void {
    if (this.view?.kind !== 'item') return;
    this.response = response;
    this.#changed = true;
    if (isComplete(this.view.item, response)) this.#draft.keep(this.view.item.id, response);
  }

  /**
   * Stores what is answered here and goes to another item, or to the overview. Next means that
   * an order stands as it is shown; looking elsewhere does not.
   */
  async goTo(number: number, isNext = false): Promise<void> {
    const { view, response } = this;
    if (view?.kind !== 'item' && view?.kind !== 'overview') return;
    const { attempt } = view;
    await this.ask(async () => {
      await this.#draft.flush();
      if (view.kind === 'item' && (this.#changed || isNext) && isComplete(view.item, response)) {
        const request = { attempt, number: view.number, response, then: number };
        const next = await call('final.answer', request);
        this.saved = true;
        this.#take(next);
      } else {
        this.#take(await call('final.item', { attempt, number }));
      }
    });
  }

  async end(code: string): Promise<void> {
    const { view } = this;
    if (view?.kind !== 'item' && view?.kind !== 'overview') return;
    await this.ask(async () => {
      this.#take(await call('final.end', { attempt: view.attempt, code }));
    });
  }

  /** Keeps what is chosen; called before the page is left. */
  async keep(): Promise<void> {
    await this.#draft.flush();
  }

  /** Counts the time and notes when another window is in front. Gives what stops it. */
  watch(): () => void {
    const timer = setInterval(() => void this.#tick(), tickMillis);
    const away = () => (this.#awaySince = performance.now());
    const back = () => void this.#back();
    window.addEventListener('blur', away);
    window.addEventListener('focus', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('blur', away);
      window.removeEventListener('focus', back);
    };
  }

  async #tick(): Promise<void> {
    const { view } = this;
    if (view?.kind !== 'item' && view?.kind !== 'overview') return;
    if (view.secondsLeft === null || this.busy) return;
    const number = view.kind === 'item' ? view.number : view.answered.length + 1;
    await this.ask(async () => {
      await this.#draft.flush();
      const now = await call('final.item', { attempt: view.attempt, number });
      // What is being answered stays as it is; only the time is new.
      if (now.kind === view.kind) this.view = now;
      else this.#take(now);
    });
  }

  async #back(): Promise<void> {
    const { view } = this;
    const since = this.#awaySince;
    this.#awaySince = null;
    if (since === null || (view?.kind !== 'item' && view?.kind !== 'overview')) return;
    const millis = performance.now() - since;
    if (millis < shortestAwayMillis) return;
    const seconds = Math.round(millis / 1000);
    // Not one thing at a time with the rest: it must not be lost while an answer is stored.
    try {
      await call('final.note_other_window', { attempt: view.attempt, seconds });
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }

  #take(view: FinalView): void {
    this.view = view;
    this.#changed = false;
    if (view.kind === 'item') this.response = view.response ?? blank(view.item);
  }
}
