import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // Store tests work on real files and kill real processes: they get the time that a busy machine needs.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
