import { call, type JobOutcome, type JobProgress, type JobStarted } from '$lib/host';

const pollMillis = 250;

/** Long work in the core: where it stands, and a way to stop it. */
export class Job {
  progress = $state.raw<JobProgress>({ stage: 'waiting', done: 0, total: 0, outcome: null });
  /** True from "Cancel" until it has stopped. */
  cancelling = $state(false);
  #number: number | null = null;

  /** Follows the job until it has ended. */
  async follow(started: JobStarted): Promise<JobOutcome> {
    this.#number = started.job;
    for (;;) {
      this.progress = await call('job.poll', { job: started.job });
      if (this.progress.outcome) return this.progress.outcome;
      await new Promise((resume) => setTimeout(resume, pollMillis));
    }
  }

  /** Asks it to stop; it ends at the next point where nothing is half done. */
  async cancel(): Promise<void> {
    if (this.#number === null || this.cancelling) return;
    this.cancelling = true;
    await call('job.cancel', { job: this.#number });
  }
}
