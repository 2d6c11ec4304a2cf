import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Response } from '$lib/host';
import { Draft } from './draft';

const choice = (id: string): Response => ({ kind: 'choice', choice: id });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('keeps the last of a quick row of changes', async () => {
  const write = vi.fn().mockResolvedValue(null);
  const draft = new Draft(write);
  draft.keep('i1', choice('a'));
  draft.keep('i1', choice('b'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(write.mock.calls).toEqual([['i1', choice('b')]]);
});

it('keeps what is waiting before an answer is sent', async () => {
  const write = vi.fn().mockResolvedValue(null);
  const draft = new Draft(write);
  draft.keep('i1', choice('a'));
  await draft.flush();
  expect(write).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(write).toHaveBeenCalledTimes(1);
});

it('goes on when a draft cannot be kept', async () => {
  const draft = new Draft(vi.fn().mockRejectedValue(new Error('disk')));
  draft.keep('i1', choice('a'));
  await expect(draft.flush()).resolves.toBeUndefined();
});
