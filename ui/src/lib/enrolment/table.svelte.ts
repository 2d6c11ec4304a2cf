import {
  asCoreError,
  call,
  CoreError,
  type ManyEnrolled,
  type RowsShown,
  type TableFiles,
  type TablePreview,
  type TableSource,
} from '$lib/host';
import { Job } from '$lib/jobs';

/** Where the enrolment of many stands. */
export type Step =
  | { at: 'choose' }
  | { at: 'preview'; preview: TablePreview; shown: RowsShown; after: number }
  | { at: 'running'; job: Job }
  | { at: 'done'; done: ManyEnrolled }
  | { at: 'stopped' }
  | { at: 'failed'; error: CoreError };

/** How many rows the core gives at once. */
export const rowsAtOnce = 100;

/** Enrolling many learners: a table is chosen, looked at, and taken in. */
export class ManyLearners {
  step = $state.raw<Step>({ at: 'choose' });
  problem = $state.raw<CoreError | null>(null);
  language = $state('');
  /** Files that were found, in the folder that was named and on sticks. */
  files = $state.raw<TableFiles | null>(null);
  folder = $state('');
  path = $state<string | null>(null);
  pasted = $state('');
  busy = $state(false);

  constructor(language: string) {
    this.language = language;
  }

  /** What was chosen: pasted text before a file. */
  get source(): TableSource | null {
    if (this.pasted.trim()) return { from: 'pasted', text: this.pasted };
    return this.path === null ? null : { from: 'file', path: this.path };
  }

  /** Looks for tables; one that is the only one is chosen. */
  async find(): Promise<void> {
    this.problem = null;
    try {
      this.files = await call('enrolment.files', { folder: this.folder.trim() || null });
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
    const paths = (this.files?.rows ?? []).map(({ path }) => path);
    if (this.path !== null && paths.includes(this.path)) return;
    this.path = paths.length === 1 ? (paths[0] ?? null) : null;
  }

  /** Looks at the table; what is to be mended comes first. */
  async look(shown?: RowsShown, after = 0): Promise<void> {
    const { source, language } = this;
    if (!source || this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      let preview = await this.#preview(source, language, shown ?? 'wrong', after);
      const chosen = shown ?? (preview.wrong > 0 ? 'wrong' : 'all');
      if (chosen !== (shown ?? 'wrong')) {
        preview = await this.#preview(source, language, chosen, after);
      }
      this.step = { at: 'preview', preview, shown: chosen, after };
    } catch (thrown) {
      this.problem = asCoreError(thrown);
      this.step = { at: 'choose' };
    } finally {
      this.busy = false;
    }
  }

  /** Takes in what was looked at, all of it or nothing. */
  async take(): Promise<void> {
    const { source, language, step } = this;
    if (!source || step.at !== 'preview') return;
    const job = new Job();
    this.step = { at: 'running', job };
    try {
      const { table } = step.preview;
      const outcome = await job.follow(await call('enrolment.take', { source, language, table }));
      if (outcome.error) this.step = { at: 'failed', error: new CoreError(outcome.error) };
      else if (outcome.enrolled) {
        this.pasted = '';
        this.step = { at: 'done', done: outcome.enrolled };
      } else this.step = { at: 'stopped' };
    } catch (thrown) {
      this.step = { at: 'failed', error: asCoreError(thrown) };
    }
  }

  /** Back to the choice of a table. */
  again(): void {
    this.step = { at: 'choose' };
  }

  #preview(
    source: TableSource,
    language: string,
    shown: RowsShown,
    after: number,
  ): Promise<TablePreview> {
    return call('enrolment.look', { source, language, shown, after });
  }
}
