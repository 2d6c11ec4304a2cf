import { createContext } from 'svelte';
import { asCoreError, call, CoreError, type ExchangeReport } from '$lib/host';
import { Job } from '$lib/jobs';

/** What the exchange page shows. */
export type ExchangeState =
  | { at: 'choose' }
  | { at: 'running'; job: Job }
  | { at: 'done'; report: ExchangeReport }
  | { at: 'stopped' }
  | { at: 'failed'; error: CoreError };

/** One exchange with a stick; it goes on while staff look at other pages. */
export class Exchange {
  state = $state.raw<ExchangeState>({ at: 'choose' });

  /** Begins with the stick at this folder and follows it to its end. */
  async start(folder: string): Promise<void> {
    const job = new Job();
    this.state = { at: 'running', job };
    try {
      const outcome = await job.follow(await call('exchange.start', { folder }));
      if (outcome.error) this.state = { at: 'failed', error: new CoreError(outcome.error) };
      else if (outcome.exchange) this.state = { at: 'done', report: outcome.exchange };
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

export const [getExchange, setExchange] = createContext<Exchange>();
