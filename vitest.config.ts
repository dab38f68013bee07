import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/site/checks/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          globalSetup: ['tests/site/setup/global-setup.ts'],
          environment: 'node',
          // Builds and a browser take the time they take; these only end what hangs.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Titles name files in full: scripts/accessibility/record.ts reads them.
          taskTitleValueFormatTruncate: 0,
        },
      },
    ],
  },
});
