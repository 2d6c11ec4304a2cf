import { asCoreError, call, type AlikeRow, type CoreError, type Difference } from '$lib/host';
import type { Finding } from './sentences';

type Register = Extract<Difference, { kind: 'register' }>;
type Joined = Extract<Difference, { kind: 'joined' }>;

/** What staff should look at, sorted as the page shows it. */
export class DifferenceList {
  #lines = $state.raw<readonly Difference[] | null>(null);
  alike = $state.raw<readonly AlikeRow[]>([]);
  problem = $state.raw<CoreError | null>(null);
  /** True once somebody has chosen here. */
  kept = $state(false);

  ready = $derived(this.#lines !== null);
  #registers = $derived(
    (this.#lines ?? []).filter((line): line is Register => line.kind === 'register'),
  );
  open = $derived(this.#registers.filter((line) => !line.decided));
  decided = $derived(this.#registers.filter((line) => line.decided));
  joined = $derived((this.#lines ?? []).filter((line): line is Joined => line.kind === 'joined'));
  findings = $derived(
    (this.#lines ?? []).filter(
      (line): line is Finding => line.kind !== 'register' && line.kind !== 'joined',
    ),
  );

  /** @param decides whether the person who looks may choose values and join records */
  constructor(readonly decides: boolean) {}

  show(): Promise<void> {
    return this.#act(async () => {
      this.#lines = (await call('differences.list', {})).lines;
      if (this.decides) this.alike = (await call('people.alike', {})).rows;
    });
  }

  keep(register: string, event: string): Promise<void> {
    return this.#act(async () => {
      this.#lines = (await call('differences.keep', { register, event })).lines;
      this.kept = true;
    });
  }

  join(first: string, second: string): Promise<void> {
    return this.#act(async () => {
      this.alike = (await call('people.same', { first, second })).rows;
      this.#lines = (await call('differences.list', {})).lines;
    });
  }

  part(first: string, second: string): Promise<void> {
    return this.#act(async () => {
      this.alike = (await call('people.not_same', { first, second })).rows;
      this.#lines = (await call('differences.list', {})).lines;
    });
  }

  async #act(what: () => Promise<void>): Promise<void> {
    this.problem = null;
    this.kept = false;
    try {
      await what();
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}
