import { createContext } from 'svelte';
import { asCoreError, call, type CoreError, type Home, type WordView } from '$lib/host';

/** The person who learns: where they are, what they read, and the help they opened. */
export class Learner {
  home = $state.raw<Home | null>(null);
  problem = $state.raw<CoreError | null>(null);
  words = $state.raw<WordView[] | null>(null);
  /** What lies over the page: nothing is lost below it. */
  over = $state.raw<{ kind: 'words' } | { kind: 'word'; id: string } | { kind: 'trainer' } | null>(
    null,
  );

  /** Changes with the languages, so that pages know when to read again. */
  get reading(): string {
    return this.home ? `${this.home.language}+${this.home.second ?? ''}` : '';
  }

  async refresh(): Promise<void> {
    await this.#take(() => call('learn.home', {}));
  }

  async chooseLanguages(language: string, second: string | null): Promise<void> {
    const other = second === language ? null : second;
    await this.#take(() => call('learn.choose_languages', { language, second: other }));
    this.words = null;
  }

  async openWords(): Promise<void> {
    this.over = { kind: 'words' };
    await this.#readWords();
  }

  async openWord(id: string): Promise<void> {
    this.over = { kind: 'word', id };
    await this.#readWords();
  }

  callTrainer(): void {
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

  async #take(home: () => Promise<Home>): Promise<void> {
    try {
      this.home = await home();
      this.problem = null;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}

export const [getLearner, setLearner] = createContext<Learner>();
