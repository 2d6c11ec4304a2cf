import { createContext } from 'svelte';
import { asCoreError, call, type CoreError, type DeskState } from '.';

/** What this computer shows now: who sits here and which pages they may see. */
export class Desk {
  state = $state.raw<DeskState | null>(null);
  problem = $state.raw<CoreError | null>(null);
  /** True from "Finish" until the next person signs in: the sign-in page says that work is saved. */
  finished = $state(false);

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
    if (state.phase === 'learner' || state.phase === 'staff') this.finished = false;
    this.state = state;
  }

  /** Ends the session of whoever is signed in. */
  async finish(): Promise<void> {
    const state = await call('session.finish', {});
    this.finished = true;
    this.set(state);
  }
}

export const [getDesk, setDesk] = createContext<Desk>();
