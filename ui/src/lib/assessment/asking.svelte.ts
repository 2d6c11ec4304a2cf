import { asCoreError, type CoreError } from '$lib/host';

/** What asks the core one thing at a time, and keeps what went wrong for the page to say. */
export class Asking {
  busy = $state(false);
  problem = $state.raw<CoreError | null>(null);

  async ask(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
      this.problem = null;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    } finally {
      this.busy = false;
    }
  }
}
