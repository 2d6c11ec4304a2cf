import { asCoreError, call, type CoreError, type StaffList } from '$lib/host';

/** The staff of this computer, and what was last done with the list. */
export class Team {
  list = $state.raw<StaffList | null>(null);
  problem = $state.raw<CoreError | null>(null);
  busy = $state(false);

  async load(): Promise<void> {
    await this.act(() => call('staff.list', {}));
  }

  remove(staff: string): Promise<boolean> {
    return this.act(() => call('staff.remove', { staff }));
  }

  bringBack(staff: string): Promise<boolean> {
    return this.act(() => call('staff.bring_back', { staff }));
  }

  /** True if it worked; otherwise `problem` says why not. */
  private async act(what: () => Promise<StaffList>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = null;
    try {
      this.list = await what();
      return true;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
