import type { Threshold } from './choices.ts';

/**
 * Exact arithmetic, because sums of floating numbers depend on their order and thresholds must not (RD13). Numbers
 * stay whole until the very end; `quotient` is the only door out.
 */

/** Greatest common divisor of two whole numbers, safe integers ≥ 0. */
export function gcd(a: number, b: number): number {
  let [left, right] = [a, b];
  while (right !== 0) [left, right] = [right, left % right];
  return left;
}

/** The smallest number that all the given ones divide; 1 for none. Given: safe integers ≥ 1. */
export function commonMultiple(numbers: Iterable<number>): bigint {
  let multiple = 1n;
  for (const number of numbers) {
    const shared = gcd(number, Number(multiple % BigInt(number)));
    multiple *= BigInt(number / shared);
  }
  return multiple;
}

/** True when numerator / denominator ≥ threshold, exactly. The denominator is > 0. */
export const reaches = (numerator: bigint, denominator: bigint, [n, d]: Threshold): boolean =>
  numerator * d >= n * denominator;

/** True when numerator / denominator > threshold, exactly. The denominator is > 0. */
export const exceeds = (numerator: bigint, denominator: bigint, [n, d]: Threshold): boolean =>
  numerator * d > n * denominator;

const bitLength = (value: bigint): number => value.toString(16).length * 4;

/**
 * The floating number nearest to numerator / denominator (ties to even), whatever their size and whether or not the
 * fraction is reduced. Numerator ≥ 0, denominator > 0.
 */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  // 64 significant bits and a last one that remembers the rest: enough for one correct rounding.
  const shift = BigInt(bitLength(denominator) - bitLength(numerator) + 72);
  const scaled = shift >= 0n ? numerator << shift : numerator;
  const divisor = shift >= 0n ? denominator : denominator << -shift;
  const whole = scaled / divisor;
  return Number(whole * divisor === scaled ? whole : whole | 1n) * 2 ** -Number(shift);
}
