/**
 * What an operation answers when the method foresees that it may say no: the value, or the reason.
 * A `Result` never throws; a broken promise of our own code does (see `unreachable`).
 */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const failed = <Failure>(failure: Failure): { ok: false; failure: Failure } => ({
  ok: false,
  failure,
});

/** Closes a `switch` on a union: a new member stops compiling at every place that must think of it. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
