/**
 * Tells whoever runs the server that a promise of our own code was broken: what kind of error, in which call, and where
 * in the code. Never its message, nor an address or a path: those can hold names, texts and tokens (SE9).
 */
export function report(error: unknown, call: string): void {
  const known = error instanceof Error;
  const frames = known ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(JSON.stringify({ call, error: known ? error.name : typeof error, frames: frames.slice(0, 8) }));
}
