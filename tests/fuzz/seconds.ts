import { expect } from 'vitest';

const seconds = Number(process.env.FUZZ_SECONDS ?? 20);

/** Tries one property with a fresh seed after another until the time is up; a failure names the seed to keep. */
export function tryForSeconds(property: (seed: number) => void): void {
  const until = Date.now() + seconds * 1000;
  let tried = 0;
  while (Date.now() < until) {
    const seed = Math.floor(Math.random() * 2 ** 32);
    try {
      property(seed);
    } catch (error) {
      throw new Error(`Seed ${seed} breaks the property: keep it in tests/seeds.ts`, { cause: error });
    }
    tried += 1;
  }
  console.log(`${tried} seeds tried`);
  expect(tried).toBeGreaterThan(0);
}
