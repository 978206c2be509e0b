import { defineConfig } from 'vitest/config';

/** `npm run fuzz`: the properties of the test suite under fresh seeds, for as long as asked. */
export default defineConfig({
  test: { name: 'fuzz', include: ['tests/fuzz/**/*.fuzz.ts'], environment: 'node', testTimeout: 3_600_000 },
});
