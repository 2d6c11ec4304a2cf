import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call, type JobProgress } from '$lib/host';
import { Job } from './job.svelte';

vi.mock('$lib/host', () => ({ call: vi.fn() }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const running: JobProgress = { stage: 'reading', done: 1, total: 3, outcome: null };
const outcome = {
  cancelled: true,
  error: null,
  exchange: null,
  packs: null,
  restored: null,
  enrolled: null,
  printed: null,
};

it('is followed until it has an outcome', async () => {
  vi.mocked(call)
    .mockResolvedValueOnce(running)
    .mockResolvedValueOnce({ ...running, outcome });
  const job = new Job();
  const followed = job.follow({ job: 7 });
  await vi.advanceTimersByTimeAsync(0);
  expect(job.progress.stage).toBe('reading');
  await vi.advanceTimersByTimeAsync(250);
  expect(await followed).toEqual(outcome);
});

it('is cancelled once, however often the button is pressed', async () => {
  vi.mocked(call)
    .mockReset()
    .mockResolvedValue({ ...running, outcome });
  const job = new Job();
  await job.follow({ job: 7 });
  await Promise.all([job.cancel(), job.cancel()]);
  expect(vi.mocked(call).mock.calls.filter(([name]) => name === 'job.cancel')).toHaveLength(1);
});
