import { asCoreError, type CoreError, type PrintPlaces } from '$lib/host';
import { type Choice, isOnStick, unconfirmed } from './places';

/** Where something goes that is about to be printed or saved, and what the core says against it. */
export class Placing {
  choice: Choice = $state.raw({ value: '', typed: '' });
  busy = $state(false);
  problem = $state.raw<CoreError | null>(null);
  #places: PrintPlaces;

  constructor(places: PrintPlaces, first: Choice) {
    this.#places = places;
    this.choice = first;
  }

  /** True where somebody has to say that a stick is meant. */
  get stick(): boolean {
    return isOnStick(this.choice, this.#places) || this.problem?.code === unconfirmed;
  }

  choose(next: Choice): void {
    this.choice = next;
    this.problem = null;
  }

  /** Does it once, however often it is pressed. */
  async send(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    } finally {
      this.busy = false;
    }
  }
}
