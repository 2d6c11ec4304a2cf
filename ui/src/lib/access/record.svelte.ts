import {
  asCoreError,
  call,
  offsetOn,
  type AccessAct,
  type AccessList,
  type CoreError,
  type ExportAccess,
} from '$lib/host';

export type Choice = AccessAct | 'all';

/** The record of access as staff look through it: a name, an act, a page. */
export class AccessRecord {
  list = $state.raw<AccessList | null>(null);
  /** What the list shows, as it is asked for as a file. */
  asked = $state.raw<Omit<ExportAccess, 'to'> | null>(null);
  problem = $state.raw<CoreError | null>(null);
  search = $state('');
  act = $state<Choice>('all');
  page = $state(0);

  /** Shows the first page of what is asked for. */
  find(): Promise<void> {
    return this.turnTo(0);
  }

  async choose(act: Choice): Promise<void> {
    this.act = act;
    await this.find();
  }

  async turnTo(page: number): Promise<void> {
    this.problem = null;
    try {
      const act = this.act === 'all' ? null : this.act;
      const { search } = this;
      this.list = await call('access.list', { search, act, page });
      this.asked = { search, act, until: this.list.until, offset: offsetOn(null) };
      this.page = page;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }

  /** Says what learners here see of staff in their own record. */
  async showNames(shown: boolean): Promise<void> {
    this.problem = null;
    try {
      await call('access.show_names', { shown });
      await this.turnTo(this.page);
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}
