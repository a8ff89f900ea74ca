import { openStore } from '@/lib/store/open';
import { runPull } from '../run-pull';
import { COUNT, createServer, NOW, PROFILE, SOURCE, SUPERVISION } from './small-country';

/**
 * A pull in a process of its own, for tests that kill it: `pull-process.ts PLACE DATA_AS_OF MS_A_BATCH`, the place as JSON.
 * Prints "pulling" with its first batch and the outcome at its end.
 */
async function main([place = '{}', dataAsOf = '', delay = '0']: readonly string[]): Promise<void> {
  const store = await openStore(JSON.parse(place));
  const server = createServer();
  server.dataAsOf = new Date(dataAsOf);
  server.beforeBatch = async () => {
    if (server.given.length === 0) process.stdout.write('pulling\n');
    await new Promise((resolve) => setTimeout(resolve, Number(delay)));
  };
  const outcome = await runPull({
    store,
    server,
    profile: PROFILE,
    source: SOURCE,
    trigger: 'command',
    indicators: [COUNT, SUPERVISION],
    now: () => NOW,
    full: true,
  });
  process.stdout.write(`${JSON.stringify({ ...outcome, given: server.given.length })}\n`);
  await store.close();
}

void main(process.argv.slice(2));
