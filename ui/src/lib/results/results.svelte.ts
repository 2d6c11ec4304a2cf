import {
  asCoreError,
  call,
  offsetOn,
  type ChosenResults,
  type CoreError,
  type ResultsList,
  type TableForm,
} from '$lib/host';

/** Stands for "all" in a list of choices. */
export const any = '';

/** The results of a centre: which of them, and a page of the list. */
export class Results {
  list = $state.raw<ResultsList | null>(null);
  /** What the list shows, as it is asked for as a file. */
  asked = $state.raw<ChosenResults | null>(null);
  problem = $state.raw<CoreError | null>(null);
  unit = $state<string>(any);
  classroom = $state<string>(any);
  from = $state('');
  until = $state('');
  form = $state<TableForm>('xlsx');
  page = $state(0);

  /** Shows the first page of what is asked for. */
  find(): Promise<void> {
    return this.turnTo(0);
  }

  async turnTo(page: number): Promise<void> {
    this.problem = null;
    const chosen = {
      unit: this.unit || null,
      classroom: this.classroom || null,
      from: this.from || null,
      until: this.until || null,
      offset: offsetOn(null),
    };
    try {
      this.list = await call('results.list', { chosen, page });
      this.asked = chosen;
      this.page = page;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}
