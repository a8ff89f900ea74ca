import { hasCurrentBuild, buildApplication } from '@/lib/commands/start/build';
import { benchAnswers } from './answers/bench';
import { benchGrowth } from './growth/bench';
import { benchHistory } from './history/bench';
import { benchPages } from './pages/bench';
import { benchStart } from './start/bench';
import { describeMachine } from './support/machine';
import { benchSync } from './sync/bench';

/** `npm run bench [-- sync start pages answers history growth]`: figures and ratios of one run, with the machine they were measured on. */
const BENCHES = {
  sync: benchSync,
  start: benchStart,
  pages: benchPages,
  answers: benchAnswers,
  history: benchHistory,
  growth: benchGrowth,
} as const;

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.keys(BENCHES).includes(name));
  if (unknown.length > 0)
    throw new Error(`no benchmark "${unknown.join('", "')}": there are ${Object.keys(BENCHES).join(', ')}`);
  process.stdout.write(`${describeMachine()}\n\n`);
  const root = process.cwd();
  if (!hasCurrentBuild(root)) await buildApplication(root);
  for (const [name, run] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    await run();
    process.stdout.write('\n');
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
