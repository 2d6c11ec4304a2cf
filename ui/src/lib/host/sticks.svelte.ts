import { asCoreError, call, type CoreError, type Sticks } from '.';

const lookMillis = 2000;

/** What is plugged in, looked up again and again while somebody watches. */
export class WatchedSticks {
  sticks = $state.raw<Sticks | null>(null);
  problem = $state.raw<CoreError | null>(null);

  /** @param command what may be asked: before the set-up another one than after it */
  constructor(readonly command: 'stick.list' | 'setup.sticks' = 'stick.list') {}

  /** Looks at once and every two seconds, until the returned function is called. */
  watch(): () => void {
    void this.look();
    const timer = setInterval(() => void this.look(), lookMillis);
    return () => clearInterval(timer);
  }

  async look(): Promise<void> {
    try {
      this.sticks = await call(this.command, {});
      this.problem = null;
    } catch (thrown) {
      this.problem = asCoreError(thrown);
    }
  }
}
