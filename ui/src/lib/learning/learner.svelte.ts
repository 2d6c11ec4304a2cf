import { createContext } from 'svelte';
import { asCoreError, call, type CoreError, type Home, type WordView } from '$lib/host';
import { ReadAloud } from './read-aloud.svelte';

/** The person who learns: where they are, what they read, and the help they opened. */
export class Learner {
  home = $state.raw<Home | null>(null);
  problem = $state.raw<CoreError | null>(null);
  words = $state.raw<WordView[] | null>(null);
  /** What lies over the page: nothing is lost below it. */
  over = $state.raw<{ kind: 'words' } | { kind: 'word'; id: string } | { kind: 'trainer' } | null>(
    null,
  );

  /** The recorded voice of the page. */
  readonly voice = new ReadAloud();

  /** The unit that was chosen in place of the one of the plan. */
  #chosen: string | null = null;
  #asked = 0;

  /** The unit that all pages are about. */
  get unit(): string | null {
    return this.home?.unitId ?? null;
  }

  /** Changes with the languages, so that pages know when to read again. */
  get reading(): string {
    return this.home ? `${this.home.language}+${this.home.second ?? ''}` : '';
  }

  async refresh(): Promise<void> {
    await this.#take(() => call('learn.home', { unit: this.#chosen }));
    if (this.#chosen === null || this.home?.goOn.kind !== 'done') return;
    // What was chosen is done: the plan goes on.
    this.#chosen = null;
    await this.#take(() => call('learn.home', { unit: null }));
  }

  async choose(unit: string): Promise<void> {
    this.#chosen = unit;
    await this.#take(() => call('learn.home', { unit }));
  }

  async chooseLanguages(language: string, second: string | null): Promise<void> {
    const other = second === language ? null : second;
    await this.#take(() =>
      call('learn.choose_languages', { unit: this.unit, language, second: other }),
    );
    this.words = null;
  }

  async openWords(): Promise<void> {
    this.voice.pause();
    this.over = { kind: 'words' };
    await this.#readWords();
  }

  async openWord(id: string): Promise<void> {
    this.voice.pause();
    this.over = { kind: 'word', id };
    await this.#readWords();
  }

  callTrainer(): void {
    this.voice.pause();
    this.over = { kind: 'trainer' };
  }

  close(): void {
    this.over = null;
  }

  async #readWords(): Promise<void> {
    try {
      this.words ??= (await call('learn.words', {})).words;
    } catch (thrown) {
      this.over = null;
      this.problem = asCoreError(thrown);
    }
  }

  /** What was asked last counts; an answer that comes late changes nothing. */
  async #take(home: () => Promise<Home>): Promise<void> {
    const asked = ++this.#asked;
    try {
      const taken = await home();
      if (asked !== this.#asked) return;
      this.home = taken;
      this.problem = null;
    } catch (thrown) {
      if (asked === this.#asked) this.problem = asCoreError(thrown);
    }
  }
}

export const [getLearner, setLearner] = createContext<Learner>();
