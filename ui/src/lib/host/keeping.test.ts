import { describe, expect, it } from 'vitest';
import { Keeping } from './keeping.svelte';

/** Sends one call at a time, each of which ends when the test says so. */
function slowly() {
  const sent: { succeed: () => void; fail: () => void }[] = [];
  const keeping = new Keeping(
    () =>
      new Promise((succeed, refuse) => {
        sent.push({ succeed, fail: () => refuse(new Error('no room')) });
      }),
  );
  return { keeping, sent };
}

describe('Keeping', () => {
  it('is not done while a call is under way', async () => {
    const { keeping, sent } = slowly();
    const kept = keeping.keep();
    expect(keeping.done).toBe(false);
    sent[0]?.succeed();
    await kept;
    expect(keeping.done).toBe(true);
  });

  it('sends once more what was entered while a call was under way', async () => {
    const { keeping, sent } = slowly();
    const kept = keeping.keep();
    void keeping.keep();
    void keeping.keep();
    expect(sent).toHaveLength(1);
    sent[0]?.succeed();
    await Promise.resolve();
    expect(keeping.done).toBe(false);
    expect(sent).toHaveLength(2);
    sent[1]?.succeed();
    await kept;
    expect(keeping.done).toBe(true);
  });

  it('says what failed, is not done, and sends it with the next', async () => {
    const { keeping, sent } = slowly();
    const kept = keeping.keep();
    sent[0]?.fail();
    await kept;
    expect(keeping.done).toBe(false);
    expect(keeping.problem).not.toBeNull();
    const again = keeping.keep();
    sent[1]?.succeed();
    await again;
    expect(keeping.done).toBe(true);
    expect(keeping.problem).toBeNull();
  });
});
