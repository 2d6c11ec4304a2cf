import {
  asCoreError,
  call,
  type CoreError,
  type Feedback,
  type ItemView,
  type PracticeView,
  type Response,
} from '$lib/host';
import { blank, isComplete } from './responses';

type Page =
  | { kind: 'item'; item: ItemView }
  | { kind: 'feedback'; item: ItemView; feedback: Feedback }
  | { kind: 'ready'; more: ItemView | null };

/** Practice of a unit: an item, then what was right and why, then the next one. */
export class Practice {
  page = $state.raw<Page | null>(null);
  standing = $state.raw<PracticeView | null>(null);
  response = $state.raw<Response | null>(null);
  /** True when Answer was pressed before anything was chosen. */
  incomplete = $state(false);
  busy = $state(false);
  problem = $state.raw<CoreError | null>(null);

  /** True once the person wished to practise beyond the goal. */
  #more = false;

  async show(): Promise<void> {
    await this.#ask(async () => {
      const standing = await call('practice.show', {});
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
    await this.#ask(async () => {
      const { feedback, practice } = await call('practice.answer', { item: item.id, response });
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
