import {
  asCoreError,
  call,
  type CoreError,
  type EntryItem,
  type EntryView,
  type FormTaken,
  type Response,
} from '$lib/host';

/** Waits this long after a key, so that quick typing is kept once. */
const pauseMillis = 250;

/** What is typed from a sheet, or asked aloud: the core keeps everything before it goes on. */
export class Entry {
  readonly view: EntryView;
  items = $state.raw<EntryItem[]>([]);
  /** What stands in the rows, by number; the core may not have it yet. */
  typed = $state<Record<number, string>>({});
  notes = $state<Record<number, string>>({});
  problem = $state.raw<CoreError | null>(null);
  taken = $state.raw<FormTaken | null>(null);
  busy = $state(false);
  /** True when the core has everything that was typed or said. */
  kept = $state(true);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = new Map<number, () => Promise<EntryItem>>();
  #keeping: Promise<void> = Promise.resolve();

  constructor(view: EntryView) {
    this.view = view;
    this.items = view.items;
    for (const { number, typed, note } of view.items) {
      this.typed[number] = typed;
      this.notes[number] = note;
    }
  }

  get answered(): number {
    return this.items.filter((item) => item.answered).length;
  }

  item(number: number): EntryItem | undefined {
    return this.items[number - 1];
  }

  type(number: number, typed: string): void {
    this.typed[number] = typed;
    const { attempt } = this.view;
    this.#later(number, () => call('forms.type', { attempt, number, typed }));
  }

  say(number: number, response: Response | null): void {
    const { attempt } = this.view;
    const note = this.notes[number] ?? '';
    this.#later(number, () => call('forms.say', { attempt, number, response, note }));
  }

  /** Resolves when everything is kept. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#keeping = this.#keeping.then(() => this.#keepAll());
    return this.#keeping;
  }

  async take(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.flush();
    try {
      if (this.problem === null || !this.#waiting.size) {
        this.taken = await call('forms.take', { attempt: this.view.attempt });
        this.problem = null;
      }
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    } finally {
      this.busy = false;
    }
  }

  #later(number: number, keep: () => Promise<EntryItem>): void {
    this.#waiting.set(number, keep);
    this.kept = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pauseMillis);
  }

  async #keepAll(): Promise<void> {
    for (const [number, keep] of [...this.#waiting]) {
      try {
        const kept = await keep();
        // What was typed meanwhile stays waiting.
        if (this.#waiting.get(number) === keep) this.#waiting.delete(number);
        this.items = this.items.map((item) => (item.number === number ? kept : item));
        this.problem = null;
      } catch (thrown) {
        this.problem = asCoreError(thrown);
        return;
      }
    }
    this.kept = this.#waiting.size === 0;
  }
}
