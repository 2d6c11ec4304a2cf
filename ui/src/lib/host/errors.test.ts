import { describe, expect, it } from 'vitest';
import { asCoreError, CoreError } from './errors';

describe('asCoreError', () => {
  it('keeps the code and the arguments of a refusal', () => {
    const error = asCoreError({ code: 'sign-in-wait', args: { seconds: '30' } });
    expect(error).toBeInstanceOf(CoreError);
    expect(error.code).toBe('sign-in-wait');
    expect(error.args).toEqual({ seconds: '30' });
  });

  it('names everything else unknown', () => {
    expect(asCoreError(new TypeError('x')).code).toBe('unknown');
    expect(asCoreError('text').code).toBe('unknown');
    expect(asCoreError(null).code).toBe('unknown');
  });
});
