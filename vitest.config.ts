import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
    coverage: {
      include: ['src/**'],
      // Run as processes of their own, where coverage does not look.
      exclude: ['src/app/verbatim.ts'],
      reporter: ['text-summary'],
      thresholds: { lines: 90, branches: 85 },
    },
  },
});
