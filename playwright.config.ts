import { defineConfig } from '@playwright/test';
import { SERVED, SERVED_ENVIRONMENT, stateOf } from './e2e/support/served';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Browser tests run against what `npm start` gives, with the whole demonstration pulled. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalSetup: './e2e/global-setup.ts',
  use: {
    baseURL: SERVED.url,
    // An official of the ministry sees the whole nation; a spec that needs another says so.
    storageState: stateOf('officiel'),
    locale: 'fr-FR',
    timezoneId: 'Africa/Bamako',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npm start',
    url: `${SERVED.url}/api/health`,
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      ...SERVED_ENVIRONMENT,
      PORT: String(SERVED.port),
      NEXTAUTH_URL: '',
      NEXTAUTH_SECRET: '',
      LANG: 'fr_FR.UTF-8',
    },
  },
});
