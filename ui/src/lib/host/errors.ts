import type { ErrorWire } from './bindings/commands';

/** A refusal by the core: a stable code and its arguments, never prose. */
export class CoreError extends Error {
  readonly code: string;
  readonly args: Record<string, string>;

  constructor({ code, args }: ErrorWire) {
    super(code);
    this.name = 'CoreError';
    this.code = code;
    this.args = args;
  }
}

/** What was thrown, as a CoreError; anything that is not one of ours is `unknown`. */
export function asCoreError(thrown: unknown): CoreError {
  if (thrown instanceof CoreError) return thrown;
  if (isErrorWire(thrown)) return new CoreError(thrown);
  return new CoreError({ code: 'unknown', args: {} });
}

function isErrorWire(value: unknown): value is ErrorWire {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { code?: unknown }).code === 'string' &&
    typeof (value as { args?: unknown }).args === 'object'
  );
}
