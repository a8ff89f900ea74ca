import { readEnvironment, type Environment, type NationalServerSettings } from '@/lib/config/environment';
import { startDemoServer } from '@/lib/demo-server/server';
import { createNationalServer } from '@/lib/national-server/client';
import type { NationalServer } from '@/lib/national-server/types';
import { readProfile } from '@/lib/profile/current';
import type { CountryProfile } from '@/lib/profile/types';
import { isMiss, type CheckRow } from '@/lib/sync/mapping-check/check-row';
import { sampleMonth } from '@/lib/sync/mapping-check/check-mapping';
import { runChecks } from '@/lib/sync/mapping-check/run-checks';
import { drawTable } from './profile-check/draw-table';
import { recordCheck } from './profile-check/record-check';
import { complain, inTerminalLanguage, say } from './terminal';

/**
 * `npm run profile:check`: compares the country profile with the live server (the demonstration's when none is configured).
 * What it finds is kept for the page of the mapping. Exit: 0 all there, 1 something is missing, 2 misconfigured.
 */
async function main(): Promise<number> {
  const environment = readEnvironment();
  const profile = readProfile(environment.countryProfile ?? undefined);
  const demonstration = environment.nationalServer ? undefined : await startDemoServer();
  try {
    const settings = environment.nationalServer ?? ownServer(demonstration);
    say(
      `Profil « ${profile.id} » comparé à ${settings.url.href}`,
      `Profile "${profile.id}" compared with ${settings.url.href}`,
    );
    const server = createNationalServer({
      url: settings.url,
      credentials: settings.credentials,
      ...(settings.concurrency === undefined ? {} : { concurrency: settings.concurrency }),
      ...(settings.requestsPerSecond === undefined ? {} : { requestsPerSecond: settings.requestsPerSecond }),
    });
    const rows = await check(environment, profile, server);
    process.stdout.write(`${drawTable(rows, inTerminalLanguage).join('\n')}\n`);
    const misses = rows.filter(isMiss).length;
    say(
      `Points vérifiés : ${rows.length}, en défaut : ${misses}.`,
      `Checked: ${rows.length}, missing: ${misses}.`,
    );
    return misses > 0 ? 1 : 0;
  } finally {
    await demonstration?.close();
  }
}

/** The check, kept where the store is the profile's own; made all the same where it is not. */
async function check(
  environment: Environment,
  profile: CountryProfile,
  server: NationalServer,
): Promise<CheckRow[]> {
  const recorded = await recordCheck(environment, profile, server);
  if (recorded.kind === 'recorded') return recorded.rows;
  complain(
    `Résultat non enregistré pour la page des correspondances : ${recorded.because}`,
    `Not kept for the page of the mapping: ${recorded.because}`,
  );
  return runChecks(profile, server, sampleMonth(new Date()));
}

function ownServer(demonstration: { url: URL; token: string } | undefined): NationalServerSettings {
  if (!demonstration) throw new Error('no server to check against');
  const credentials = { kind: 'token', token: demonstration.token } as const;
  return { url: demonstration.url, credentials, concurrency: undefined, requestsPerSecond: undefined };
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    complain(message, message);
    process.exit(2);
  },
);
