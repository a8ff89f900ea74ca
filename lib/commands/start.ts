import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvironmentError, readEnvironment, requireAccessSettings } from '@/lib/config/environment';
import { currentProfile } from '@/lib/profile/current';
import { announce } from './start/announce';
import { buildApplication, hasCurrentBuild } from './start/build';
import { startProgram, startScript } from './start/children';
import { startDemonstration } from './start/demonstration';
import { prepareAccounts } from './start/first-accounts';
import { reportPull, syncMessage } from './start/pull-report';
import { waitUntilServed } from './start/readiness';
import { listeningAddress, probingAddress, readServingSecrets } from './start/serving-environment';
import { superviseChildren, type Supervisor } from './start/supervisor';
import { complain, say } from './terminal';

/** `npm start` and `npm run dev`: builds when needed, then runs the demonstration server, the application and the pulls. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const development = process.argv.includes('--dev');

async function main(supervisor: Supervisor): Promise<void> {
  const environment = readEnvironment();
  requireAccessSettings(environment);
  // A profile at fault is told before a build of two minutes, not after.
  checkProfile();
  if (!development && !hasCurrentBuild(root)) {
    say('Construction de l’application (une à deux minutes)…', 'Building the application (a minute or two)…');
    await buildApplication(root);
  }

  const startedAt = Date.now();
  const verbose = environment.logLevel === 'debug';
  const logOf = (name: string) => (line: string) => {
    if (verbose || /error|warn|⨯/i.test(line)) process.stderr.write(`[${name}] ${line}\n`);
  };
  const secrets = readServingSecrets(environment);
  const [first, demonstration] = await Promise.all([
    prepareAccounts(environment, secrets.NEXTAUTH_SECRET),
    environment.demonstration &&
      startDemonstration(root, verbose ? logOf('demo') : () => undefined, supervisor),
  ]);
  const env = {
    ...process.env,
    NODE_ENV: development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ...(demonstration && {
      DEMONSTRATION_SERVER_URL: demonstration.url,
      DEMONSTRATION_SERVER_TOKEN: demonstration.token,
    }),
  } as const;

  const next = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next');
  const { host, port } = environment;
  const serve = [development ? 'dev' : 'start', '-H', host, '-p', String(port)];
  supervisor.watch(
    { fr: 'L’application', en: 'The application' },
    startScript(next, serve, { root, env: { ...env, ...secrets }, onLine: logOf('app') }),
  );
  supervisor.watch(
    { fr: 'La collecte', en: 'The pulls’ process' },
    startProgram('lib/sync/main.ts', {
      root,
      env,
      // It prints only what an administrator must read.
      onLine: (line) => process.stderr.write(`[sync] ${line}\n`),
      onMessage: (message) => {
        const known = syncMessage.safeParse(message);
        if (known.success) reportPull(known.data, startedAt);
      },
    }),
  );
  // With hot reload the first answer is compiled first.
  await waitUntilServed(new URL('/api/health', probingAddress(environment)), development ? 300_000 : 60_000);
  announce(environment.access.publicAddress, listeningAddress(environment), first);
}

function checkProfile(): void {
  try {
    currentProfile();
  } catch (error) {
    throw new EnvironmentError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

const supervisor = superviseChildren();
main(supervisor).catch(async (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  complain(message, message);
  await supervisor.stop(error instanceof EnvironmentError ? 2 : 1);
});
