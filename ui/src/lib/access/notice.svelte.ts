import { createContext } from 'svelte';
import { asCoreError, call, type CoreError, type NoticeView } from '$lib/host';

/** The notice of what is kept and why, for the learner who is signed in. */
export class Notice {
  #view = $state.raw<NoticeView | null>(null);
  problem = $state.raw<CoreError | null>(null);

  /** True once it is known whether the notice is due. */
  get asked(): boolean {
    return this.#view !== null || this.problem !== null;
  }

  get due(): boolean {
    return this.#view?.due ?? false;
  }

  ask(): Promise<void> {
    return this.#take(() => call('learn.notice', {}));
  }

  /** The person has read what is shown now. */
  read(): Promise<void> {
    return this.#take(() => call('learn.read_notice', { version: this.#view?.version ?? 1 }));
  }

  async #take(view: () => Promise<NoticeView>): Promise<void> {
    this.problem = null;
    try {
      this.#view = await view();
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}

export const [getNotice, setNotice] = createContext<Notice>();
