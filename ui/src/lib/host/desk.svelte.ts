import { createContext } from 'svelte';
import { asCoreError, call, type CoreError, type DeskState } from '.';

/** What this computer shows now: who sits here and which pages they may see. */
export class Desk {
  state = $state.raw<DeskState | null>(null);
  problem = $state.raw<CoreError | null>(null);

  /** Asks the core. */
  async refresh(): Promise<void> {
    try {
      this.set(await call('desk.state', {}));
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }

  /** Takes the state that a command returned; the layout then shows the right page. */
  set(state: DeskState): void {
    this.problem = null;
    if (this.state?.phase === 'learner' && state.phase !== 'learner') this.#wipe();
    else this.state = state;
  }

  /** Ends the session of whoever is signed in. */
  async finish(): Promise<void> {
    this.set(await call('session.finish', {}));
  }

  /**
   * After a learner the page is loaded anew: nothing of theirs stays in it, in what the browser
   * keeps for it, or behind the way back.
   */
  #wipe(): void {
    this.state = null;
    sessionStorage.clear();
    location.replace('#/sign-in');
    location.reload();
  }
}

export const [getDesk, setDesk] = createContext<Desk>();
