import { asCoreError, call, CoreError, type DeskState } from '$lib/host';
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
  number = $state(1);
  busy = $state(false);
  /** The field to mend before the page can be left. */
  mend = $state<keyof Answers | null>(null);
  problem = $state.raw<CoreError | null>(null);
  /** The state of the desk once the site is founded; shown after the last page. */
  founded = $state.raw<DeskState | null>(null);

  pages = $derived(pagesFor(this.answers.kind));
  page = $derived(this.pages[this.number - 1] ?? 'done');

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
    this.mend = mendOn(this.page, this.answers);
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
