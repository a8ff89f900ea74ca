import { EnvironmentError, readEnvironment } from '@/lib/config/environment';
import { startDemoServer } from '@/lib/demo-server/server';
import { pullOnce, type SyncExit } from '@/lib/sync/session';
import { reportPull } from './start/pull-report';
import { complain } from './terminal';

const EXIT_CODES: Readonly<Record<SyncExit['reason'], number>> = {
  done: 0,
  'nothing-new': 0,
  failed: 1,
  misconfigured: 2,
};

/**
 * `npm run sync [-- --full --accept-withdrawals]`: one pull from the configured server (the demonstration's when none is) into the
 * store, with progress. `--accept-withdrawals` publishes answers that withdraw much of what was published.
 * Safe while the application serves. Exit: 0 done or nothing new, 1 failed, 2 misconfigured.
 */
async function main(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  const environment = readEnvironment();
  const demonstration = environment.nationalServer ? undefined : await startDemoServer();
  if (demonstration) {
    process.env['DEMONSTRATION_SERVER_URL'] = demonstration.url.href;
    process.env['DEMONSTRATION_SERVER_TOKEN'] = demonstration.token;
  }
  try {
    const startedAt = Date.now();
    const full = process.argv.includes('--full');
    const exit = await pullOnce({
      full,
      acceptWithdrawals: process.argv.includes('--accept-withdrawals'),
      signal: stop.signal,
      onProgress: (event) => reportPull(event, startedAt),
    });
    if (exit.reason === 'misconfigured') {
      complain(exit.message, exit.message);
    } else {
      reportPull(
        { kind: 'ended', state: exit.reason, sentence: exit.outcome.failure?.sentence ?? null },
        startedAt,
      );
    }
    return EXIT_CODES[exit.reason];
  } finally {
    await demonstration?.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    complain(message, message);
    process.exit(error instanceof EnvironmentError ? 2 : 1);
  },
);
