import { call, type Feedback, type ItemView, type Response, type ReviewView } from '$lib/host';
import { offsetOn } from '$lib/host/offset';
import { Asking } from './asking.svelte';
import { blank, isComplete } from './responses';

type Page =
  | { kind: 'item'; unit: string; item: ItemView }
  | { kind: 'feedback'; item: ItemView; feedback: Feedback }
  | { kind: 'done' };

/** Today's things to remember: an item, then what was right and why, then the next one. */
export class Review extends Asking {
  today = $state.raw<ReviewView | null>(null);
  page = $state.raw<Page | null>(null);
  response = $state.raw<Response | null>(null);
  /** True when Answer was pressed before anything was chosen. */
  incomplete = $state(false);

  /** The one that is on the page, from 1. */
  get number(): number {
    if (!this.today) return 0;
    return this.page?.kind === 'item' ? this.today.done + 1 : this.today.done;
  }

  /** What is still to come today. */
  get waiting(): number {
    return this.today ? this.today.count - this.today.done : 0;
  }

  /** Asks what there is; once it is on the page, in the language that is read now. */
  async show(): Promise<void> {
    await this.ask(async () => {
      this.today = await call('review.show', { offset: offsetOn(null) });
      if (this.page?.kind === 'feedback') return;
      const { next } = this.today;
      const same = this.page?.kind === 'item' && this.page.item.id === next?.item.id;
      if (same && next) this.page = { kind: 'item', ...next };
      else this.next();
    });
  }

  change(response: Response): void {
    this.response = response;
    this.incomplete = false;
  }

  async answer(): Promise<void> {
    if (this.page?.kind !== 'item') return;
    const { unit, item } = this.page;
    const { response } = this;
    if (!isComplete(item, response)) {
      this.incomplete = true;
      return;
    }
    await this.ask(async () => {
      const request = { offset: offsetOn(null), unit, item: item.id, response };
      const { feedback, review } = await call('review.answer', request);
      this.today = review;
      this.page = { kind: 'feedback', item, feedback };
    });
  }

  next(): void {
    const next = this.today?.next ?? null;
    this.page = next ? { kind: 'item', ...next } : { kind: 'done' };
    this.response = next && blank(next.item);
    this.incomplete = false;
  }
}
