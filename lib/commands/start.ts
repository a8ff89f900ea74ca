import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvironmentError, readEnvironment } from '@/lib/config/environment';
import { currentProfile } from '@/lib/profile/current';
import { buildApplication, hasCurrentBuild } from './start/build';
import { type ChildOptions, startProgram, startScript, stopChild } from './start/children';
import { type RunningDemonstration, startDemonstration } from './start/demonstration';
import { reportPull, syncMessage } from './start/pull-report';
import { waitUntilServed } from './start/readiness';
import { complain, say } from './terminal';

/** `npm start` and `npm run dev`: builds when needed, then runs the demonstration server, the application and the pulls. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const development = process.argv.includes('--dev');

async function main(): Promise<void> {
  const environment = readEnvironment();
  // A profile at fault is told before a build of two minutes, not after.
  checkProfile();
  const verbose = environment.logLevel === 'debug';
  const children: { name: string; stop: () => Promise<void> }[] = [];
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await Promise.all(children.map((child) => child.stop()));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  const watch = (name: string, child: ReturnType<typeof startProgram>) => {
    children.push({ name, stop: () => stopChild(child) });
    child.once('exit', (code) => {
      if (stopping) return;
      complain(`${name} s’est arrêté (code ${String(code)}).`, `${name} has stopped (code ${String(code)}).`);
      void stop(1);
    });
  };

  if (!development && !hasCurrentBuild(root)) {
    say('Construction de l’application (une à deux minutes)…', 'Building the application (a minute or two)…');
    await buildApplication(root);
  }

  const startedAt = Date.now();
  const logOf = (name: string) => (line: string) => {
    if (verbose || /error|warn|⨯/i.test(line)) process.stderr.write(`[${name}] ${line}\n`);
  };
  let demonstration: RunningDemonstration | null = null;
  if (environment.demonstration) {
    demonstration = await startDemonstration(root, verbose ? logOf('demo') : () => undefined);
    watch('Le serveur de démonstration', demonstration.child);
  }
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
  const options: Omit<ChildOptions, 'onLine'> = { root, env };
  const address = `http://${environment.host.includes(':') ? `[${environment.host}]` : environment.host}:${environment.port}/`;
  const serve = [development ? 'dev' : 'start', '-H', environment.host, '-p', String(environment.port)];
  watch('L’application', startScript(next, serve, { ...options, onLine: logOf('app') }));
  watch(
    'La collecte',
    startProgram('lib/sync/main.ts', {
      ...options,
      // It prints only what an administrator must read.
      onLine: (line) => process.stderr.write(`[sync] ${line}\n`),
      onMessage: (message) => {
        const known = syncMessage.safeParse(message);
        if (known.success) reportPull(known.data, startedAt);
      },
    }),
  );
  await waitUntilServed(new URL('/api/health', address));
  say(
    `Tableau SEC : ${address}${demonstration ? ' (données fictives de démonstration)' : ''}`,
    `Tableau SEC: ${address}${demonstration ? ' (fictive demonstration data)' : ''}`,
  );
}

function checkProfile(): void {
  try {
    currentProfile();
  } catch (error) {
    throw new EnvironmentError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  complain(message, message);
  process.exit(error instanceof EnvironmentError ? 2 : 1);
});
