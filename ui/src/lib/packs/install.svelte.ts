import { createContext } from 'svelte';
import { asCoreError, call, CoreError, type PacksInstalled } from '$lib/host';
import { Job } from '$lib/jobs';

/** What the page that installs packs shows. */
export type InstallState =
  | { at: 'choose' }
  | { at: 'running'; job: Job }
  | { at: 'done'; packs: PacksInstalled }
  | { at: 'stopped' }
  | { at: 'failed'; error: CoreError };

/** One installation of packs; it goes on while staff look at other pages. */
export class PackInstall {
  state = $state.raw<InstallState>({ at: 'choose' });

  /** Begins with the programme in this folder and follows it to its end. */
  async start(programme: string): Promise<void> {
    const job = new Job();
    this.state = { at: 'running', job };
    try {
      const outcome = await job.follow(await call('pack.install', { programme }));
      if (outcome.error) this.state = { at: 'failed', error: new CoreError(outcome.error) };
      else if (outcome.packs) this.state = { at: 'done', packs: outcome.packs };
      else this.state = { at: 'stopped' };
    } catch (thrown) {
      this.state = { at: 'failed', error: asCoreError(thrown) };
    }
  }

  /** Back to the choice of a stick. */
  again(): void {
    this.state = { at: 'choose' };
  }
}

export const [getPackInstall, setPackInstall] = createContext<PackInstall>();
