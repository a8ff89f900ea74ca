import { readEnvironment, type NationalServerSettings } from '@/lib/config/environment';
import { startDemoServer } from '@/lib/demo-server/server';
import { createNationalServer } from '@/lib/national-server/client';
import { monthOfDate } from '@/lib/periods/period';
import { readProfile } from '@/lib/profile/current';
import { isMiss } from './profile-check/check-row';
import { drawTable } from './profile-check/draw-table';
import { runChecks } from './profile-check/run-checks';
import { complain, inTerminalLanguage, say } from './terminal';

/** Two months back: late reports of that month are in. */
const SAMPLE_MONTHS_BACK = 2;

/**
 * `npm run profile:check`: compares the country profile with the live server (the demonstration's when none is configured).
 * Exit: 0 all there, 1 something is missing, 2 misconfigured.
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
    const rows = await runChecks(profile, server, monthOfDate(new Date()) - SAMPLE_MONTHS_BACK);
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
