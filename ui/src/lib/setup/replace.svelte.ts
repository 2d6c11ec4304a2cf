import { asCoreError, call, CoreError, type Restored } from '$lib/host';
import { Job } from '$lib/jobs';

type ReplaceState =
  | { at: 'ask' }
  | { at: 'running'; job: Job }
  | { at: 'done'; restored: Restored }
  | { at: 'stopped' };

/** A computer that takes the place of one that is lost. */
export class Replace {
  state = $state.raw<ReplaceState>({ at: 'ask' });
  problem = $state.raw<CoreError | null>(null);
  /** Recovery files on the sticks; null while nobody has looked. */
  found = $state<number | null>(null);

  async look(folders: string[]): Promise<void> {
    try {
      this.found = folders.length > 0 ? (await call('recovery.look', { folders })).length : null;
    } catch {
      // A folder that is still being typed, or a stick that was just taken out: nothing is found.
      this.found = 0;
    }
  }

  async start(folders: string[], code: string): Promise<void> {
    const job = new Job();
    this.problem = null;
    try {
      const started = await call('recovery.restore', { folders, code, name: null });
      this.state = { at: 'running', job };
      const outcome = await job.follow(started);
      if (outcome.error) throw new CoreError(outcome.error);
      this.state = outcome.restored
        ? { at: 'done', restored: outcome.restored }
        : { at: 'stopped' };
    } catch (thrown) {
      this.problem = asCoreError(thrown);
      this.state = { at: 'ask' };
    }
  }

  again(): void {
    this.state = { at: 'ask' };
  }
}
