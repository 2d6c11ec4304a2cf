import { asCoreError, call, type CoreError, type DeskState } from '$lib/host';
import { asPrinted, digitsOf, isComplete } from './card-number';

const codeLength = 4;

/** One try to sign in with a card and four pictures. */
export class SignIn {
  card = $state('');
  /** Which pictures: kept here, never shown. */
  #pictures = $state<number[]>([]);
  busy = $state(false);
  problem = $state.raw<CoreError | null>(null);
  readonly #done: (state: DeskState) => void;

  constructor(done: (state: DeskState) => void) {
    this.#done = done;
  }

  /** How many pictures were chosen: all that the screen may show. */
  get count(): number {
    return this.#pictures.length;
  }

  get cardComplete(): boolean {
    return isComplete(digitsOf(this.card));
  }

  /** True when the pictures are there and only the card number is missing. */
  get cardMissing(): boolean {
    return this.count === codeLength && !this.cardComplete;
  }

  write(typed: string): void {
    this.card = asPrinted(digitsOf(typed));
    void this.#tryNow();
  }

  pick(picture: number): void {
    if (this.busy || this.count === codeLength) return;
    this.problem = null;
    this.#pictures.push(picture);
    void this.#tryNow();
  }

  takeBack(): void {
    if (!this.busy) this.#pictures.pop();
  }

  /** Signs in by itself once everything is there. */
  async #tryNow(): Promise<void> {
    if (this.busy || this.count < codeLength || !this.cardComplete) return;
    this.busy = true;
    try {
      const pictures = $state.snapshot(this.#pictures);
      this.#done(await call('sign_in.learner', { card: this.card, pictures }));
    } catch (thrown) {
      // The card stays: a slip of the finger is likelier in the pictures.
      this.problem = asCoreError(thrown);
      this.#pictures = [];
    } finally {
      this.busy = false;
    }
  }
}
