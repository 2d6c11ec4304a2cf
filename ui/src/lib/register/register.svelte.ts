import {
  asCoreError,
  call,
  type AbsenceReason,
  type AttendanceState,
  type CoreError,
  type RegisterRow,
  type RegisterView,
} from '$lib/host';
import { ofGroup } from '$lib/components';
import { dayAfter, registerDay } from './day';
import { withState } from './states';

/** What the last tap did, and how it is taken back. */
type Done =
  | { kind: 'one'; row: RegisterRow; state: AttendanceState }
  | { kind: 'all'; persons: string[] }
  | { kind: 'undone' };

/** The register of one day at a time. Every tap is on the disk before the page shows it. */
export class Register {
  view = $state.raw<RegisterView | null>(null);
  problem = $state.raw<CoreError | null>(null);
  done = $state.raw<Done | null>(null);

  /** The group whose register it is; none for the whole class. */
  group = $state<string | null>(null);

  get rows(): readonly RegisterRow[] {
    return ofGroup(this.view?.rows ?? [], this.group);
  }

  /** Learners of whom nothing is noted yet. */
  get open(): string[] {
    return this.rows.filter((row) => !row.noted).map((row) => row.person);
  }

  /** Today without a day. */
  async show(day: string | null): Promise<void> {
    this.done = null;
    await this.#take(() => call('register.show', registerDay(day)));
  }

  async turn(days: number): Promise<void> {
    if (this.view) await this.show(dayAfter(this.view.day, days));
  }

  async say(row: RegisterRow, state: AttendanceState): Promise<void> {
    const done = { kind: 'one', row, state } as const;
    await this.#note(row, withState(row, state), done);
  }

  async reason(row: RegisterRow, reason: AbsenceReason | null): Promise<void> {
    const state = row.noted?.state;
    if (!state) return;
    const minutes = row.noted?.minutes ?? null;
    await this.#note(row, { state, reason, minutes }, { kind: 'one', row, state });
  }

  async minutes(row: RegisterRow, minutes: number | null): Promise<void> {
    const state = row.noted?.state;
    if (!state) return;
    const reason = row.noted?.reason ?? null;
    await this.#note(row, { state, reason, minutes }, { kind: 'one', row, state });
  }

  async allPresent(): Promise<void> {
    const persons = this.open;
    const request = { on: this.#on, persons };
    const done = { kind: 'all', persons } as const;
    await this.#take(() => call('register.all_present', request), done);
  }

  async undo(): Promise<void> {
    const done = this.done;
    if (done === null || done.kind === 'undone') return;
    const undone = { kind: 'undone' } as const;
    const before = done.kind === 'one' ? done.row.noted : null;
    if (done.kind === 'one' && before?.state) {
      const { state, reason, minutes } = before;
      await this.#note(done.row, { state, reason, minutes }, undone);
      return;
    }
    const persons = done.kind === 'all' ? done.persons : [done.row.person];
    await this.#take(() => call('register.take_back', { on: this.#on, persons }), undone);
  }

  get #on() {
    return registerDay(this.view?.day ?? null);
  }

  async #note(
    row: RegisterRow,
    noted: { state: AttendanceState; reason: AbsenceReason | null; minutes: number | null },
    done: Done,
  ): Promise<void> {
    const request = { on: this.#on, person: row.person, ...noted };
    await this.#take(() => call('register.note', request), done);
  }

  async #take(ask: () => Promise<RegisterView>, done: Done | null = null): Promise<void> {
    try {
      this.view = await ask();
      this.problem = null;
      this.done = done;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}
