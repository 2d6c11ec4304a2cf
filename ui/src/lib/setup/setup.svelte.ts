import { asCoreError, call, CoreError, type DeskState, type PassphraseRated } from '$lib/host';
import { fieldOfError, foundSite, mendOn, pageOfError, pagesFor, type Answers } from './pages';

/** The first start: the page shown, the answers so far, and what is to be mended. */
export class Setup {
  answers = $state<Answers>({
    kind: null,
    name: '',
    staffName: '',
    passphrase: '',
    passphraseAgain: '',
    stickFolder: '',
    kitFile: '',
    kitWords: '',
    keysFolder: '',
    keysPassphrase: '',
  });
  /** What the core says to the passphrase so far. */
  rated = $state.raw<PassphraseRated>({ strength: 'short', missing: 0 });
  number = $state(1);
  busy = $state(false);
  /** The field to mend before the page can be left. */
  mend = $state<keyof Answers | null>(null);
  problem = $state.raw<CoreError | null>(null);
  /** The state of the desk once the site is founded; shown after the last page. */
  founded = $state.raw<DeskState | null>(null);

  pages = $derived(pagesFor(this.answers.kind));
  page = $derived(this.pages[this.number - 1] ?? 'done');

  /** Asks the core what it says to the passphrase; of several answers the last question's counts. */
  async rate(): Promise<void> {
    const { passphrase, staffName, name } = this.answers;
    try {
      const rated = await call('passphrase.rate', { passphrase, known: [staffName, name] });
      if (passphrase === this.answers.passphrase) this.rated = rated;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }

  /** One page back; what was typed stays. */
  back(): void {
    this.number -= 1;
    this.mend = null;
    this.problem = null;
  }

  /** One page on, or the founding after the last question. */
  async next(language: string): Promise<void> {
    if (this.busy) return;
    this.problem = null;
    if (this.page === 'staff') await this.rate();
    this.mend = mendOn(this.page, this.answers, this.rated.strength);
    if (this.mend) return;
    if (this.pages[this.number] === 'done') await this.#found(language);
    else this.number += 1;
  }

  async #found(language: string): Promise<void> {
    const { kind } = this.answers;
    if (kind === null) return;
    this.busy = true;
    try {
      this.founded = await call('setup.found', foundSite(kind, language, this.answers));
      this.number = this.pages.length;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
      const page = this.pages.indexOf(pageOfError(this.problem.code) ?? this.page);
      if (page >= 0) this.number = page + 1;
      this.mend = fieldOfError(this.problem.code);
    } finally {
      this.busy = false;
    }
  }
}
