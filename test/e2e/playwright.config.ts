// How the end-to-end tests run: one at a time, in the system's own Chromium, against the built extension.

import { defineConfig } from '@playwright/test';

// One zone for everybody, so that no clock changes within the days of a window: the browsers that are started inherit it.
process.env.TZ = process.env.E2E_ZONE ?? 'UTC';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  // Pictures of the screens that a person looked at and approved, the same for every system: see pictures.spec.ts.
  snapshotPathTemplate: '{testDir}/../shots/approved/{arg}{ext}',
  timeout: 45_000,
  expect: { timeout: 6_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  // A machine that is busy with something else may miss a wait; what passed only the second time is listed as flaky.
  retries: process.env.CI === undefined ? 0 : 2,
  reporter: [
    ['list'],
    // `npm test` asks for the counts.
    ...(process.env.E2E_RESULT ? [['json', { outputFile: process.env.E2E_RESULT }] as const] : []),
  ],
  use: { actionTimeout: 6_000, navigationTimeout: 15_000 },
});
