import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../../src/cli/browser/find-browser.ts';

const PORT = 4173;

/** Tests in which somebody in front of the camera has to be measured. */
const LIVE = /@live/;

/**
 * Real browser, real model, no retries. What is live runs alone, after the rest: two sessions at once would starve each
 * other on two cores and then measure the machine instead of the product.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  timeout: 240_000,
  expect: { timeout: 30_000 },
  retries: 0,
  fullyParallel: true,
  workers: 2,
  projects: [
    { name: 'page', grepInvert: LIVE },
    { name: 'live', grep: LIVE, workers: 1, dependencies: ['page'] },
  ],
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: { executablePath: findBrowser(), args: [...browserArguments] },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npm run --silent build && npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
