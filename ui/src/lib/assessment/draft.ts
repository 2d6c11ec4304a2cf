import type { Response } from '$lib/host';

/** Waits this long after a change, so that a quick row of changes is kept once. */
const pauseMillis = 250;

/** Keeps what is chosen and not yet sent, one write after the other. */
export class Draft {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => Promise<unknown>) | null = null;
  #writing: Promise<unknown> = Promise.resolve();
  readonly #write: (item: string, response: Response) => Promise<unknown>;

  constructor(write: (item: string, response: Response) => Promise<unknown>) {
    this.#write = write;
  }

  keep(item: string, response: Response): void {
    clearTimeout(this.#timer);
    this.#waiting = () => this.#write(item, response);
    this.#timer = setTimeout(() => void this.flush(), pauseMillis);
  }

  /** Resolves when everything is kept. A draft that cannot be kept never stops the answer. */
  flush(): Promise<unknown> {
    clearTimeout(this.#timer);
    const write = this.#waiting;
    this.#waiting = null;
    if (write) this.#writing = this.#writing.then(write).catch(() => undefined);
    return this.#writing;
  }
}
