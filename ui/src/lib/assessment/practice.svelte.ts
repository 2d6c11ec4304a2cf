import { call, type Feedback, type ItemView, type PracticeView, type Response } from '$lib/host';
import { Asking } from './asking.svelte';
import { blank, isComplete } from './responses';

type Page =
  | { kind: 'item'; item: ItemView }
  | { kind: 'feedback'; item: ItemView; feedback: Feedback }
  | { kind: 'ready'; more: ItemView | null };

/** Practice of a unit: an item, then what was right and why, then the next one. */
export class Practice extends Asking {
  page = $state.raw<Page | null>(null);
  standing = $state.raw<PracticeView | null>(null);
  response = $state.raw<Response | null>(null);
  /** True when Answer was pressed before anything was chosen. */
  incomplete = $state(false);

  /** True once the person wished to practise beyond the goal. */
  #more = false;

  #unit: string | null = null;

  async show(unit: string | null): Promise<void> {
    this.#unit = unit;
    await this.ask(async () => {
      const standing = await call('practice.show', { unit });
      this.standing = standing;
      if (this.page?.kind === 'feedback') return;
      const same = this.page?.kind === 'item' && this.page.item.id === standing.item?.id;
      if (same && standing.item) this.page = { kind: 'item', item: standing.item };
      else this.#turn(standing.reached ? 'ready' : 'item');
    });
  }

  change(response: Response): void {
    this.response = response;
    this.incomplete = false;
  }

  async answer(): Promise<void> {
    if (this.page?.kind !== 'item') return;
    const { item } = this.page;
    const { response } = this;
    if (!isComplete(item, response)) {
      this.incomplete = true;
      return;
    }
    await this.ask(async () => {
      const request = { unit: this.#unit, item: item.id, response };
      const { feedback, practice } = await call('practice.answer', request);
      this.standing = practice;
      this.page = { kind: 'feedback', item, feedback };
    });
  }

  next(): void {
    this.#turn(this.standing?.reached && !this.#more ? 'ready' : 'item');
  }

  practiseMore(): void {
    this.#more = true;
    this.#turn('item');
  }

  #turn(to: 'item' | 'ready'): void {
    const item = this.standing?.item ?? null;
    this.page = to === 'item' && item ? { kind: 'item', item } : { kind: 'ready', more: item };
    this.response = item && blank(item);
    this.incomplete = false;
  }
}
