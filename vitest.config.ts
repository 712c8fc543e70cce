import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The real Discord client is loaded once and not for every file.
    isolate: false,
    // A loaded machine takes many times as long; a test that hangs is still found.
    testTimeout: 60_000,
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
