import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './support/browser.js';
import { password } from './support/people.js';
import { planServer } from './support/server.js';

const { port, dataDir, log } = await planServer();
const baseURL = `http://localhost:${port}`;

/** One real server on an empty database for the whole run, with the demonstration town in it. */
export default defineConfig({
  testMatch: '*.e2e.ts',
  globalTeardown: './support/expect-answers-that-fit.ts',
  outputDir: '../../test-results',
  // The journeys share one town; those that change it name units of their own.
  workers: 1,
  // A journey has many steps, and a machine that does other things as well is slow.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  // A control that is not there is told soon, not at the end of the journey's time.
  use: { baseURL, actionTimeout: 20_000, launchOptions: await findBrowser() },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] } },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
  ],
  webServer: {
    // Without a shell between them, the signal to stop reaches the server.
    command: `exec node apps/api/dist/harborlight.js start > ${log}`,
    cwd: '../..',
    url: `${baseURL}/health/ready`,
    env: {
      DATABASE_URL: '',
      PORT: port,
      DATA_DIR: dataDir,
      HARBORLIGHT_DEMO_PASSWORD: password,
      LOG_LEVEL: 'warn',
      CONTRACT_SAMPLE: '1',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    timeout: 120_000,
  },
});
