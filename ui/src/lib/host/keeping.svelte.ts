import { asCoreError, type CoreError } from './errors';

/** Sends what is entered to the core, one call at a time; what comes meanwhile is sent after it. */
export class Keeping {
  /** True when the core has everything that was entered. */
  done = $state(true);
  problem = $state.raw<CoreError | null>(null);
  readonly #send: () => Promise<void>;
  #more = false;
  #underWay: Promise<void> | null = null;

  constructor(send: () => Promise<void>) {
    this.#send = send;
  }

  /** Resolves when everything was sent, or when sending failed; what failed goes with the next. */
  keep(): Promise<void> {
    this.done = false;
    this.#more = true;
    this.#underWay ??= this.#sendAll();
    return this.#underWay;
  }

  async #sendAll(): Promise<void> {
    try {
      while (this.#more) {
        this.#more = false;
        await this.#send();
      }
      this.done = true;
      this.problem = null;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    } finally {
      this.#underWay = null;
    }
  }
}
