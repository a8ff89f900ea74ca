import { type AccessSettings, readAccessSettings } from './access-settings';
import { EnvironmentError } from './environment-error';
import { type MailSettings, readMailSettings } from './mail-settings';
import {
  type NationalServerSettings,
  readDemonstrationServer,
  readNationalServer,
} from './national-server-settings';
import { variables } from './variables';

export { EnvironmentError } from './environment-error';
export { type AccessSettings, requireAccessSettings } from './access-settings';
export type { MailSettings } from './mail-settings';
export type { NationalServerSettings } from './national-server-settings';

/** What the environment asks for, checked. A bad value is reported with its name and remedy, never guessed. */
export interface Environment {
  /** No server is configured: the values are the demonstration's, fictive, and labelled so. */
  readonly demonstration: boolean;
  /** The server to pull from; `null` in the demonstration while nobody has started its server yet. */
  readonly nationalServer: NationalServerSettings | null;
  /** Path of a country profile; `null`: the built-in one. */
  readonly countryProfile: string | null;
  /** `postgres://…`; `null`: embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** File of the embedded database in `dataDir`: fictive and real data never share one. */
  readonly storeFile: string;
  /** Cron expression, read in the time zone Africa/Bamako, which is UTC. */
  readonly syncSchedule: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly port: number;
  /** Where the application listens; other than loopback only with a real server that has an address and a secret. */
  readonly host: string;
  /** Token that opens `/api/metrics`; `null`: the address answers only in the demonstration. */
  readonly metricsToken: string | null;
  readonly access: AccessSettings;
  /** `null`: the program sends no mail. */
  readonly mail: MailSettings | null;
}

/**
 * Reads and checks the environment.
 * @throws EnvironmentError with one line that names the first bad variable and what it takes; never its value, which may be a secret.
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const parsed = variables.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvironmentError(
      `${String(issue?.path[0] ?? 'environment')}: ${issue?.message ?? 'cannot be read'}.`,
    );
  }
  const values = parsed.data;
  const demonstration = values.NATIONAL_SERVER_URL === null;
  const nationalServer = readNationalServer(values) ?? readDemonstrationServer(values);
  if (!demonstration && values.COUNTRY_PROFILE === null) {
    throw new EnvironmentError(
      'COUNTRY_PROFILE: is missing; the built-in profile maps to the demonstration server only, so a real server needs the path of a profile with its own identifiers (see README, "Country profile").',
    );
  }
  return {
    demonstration,
    nationalServer,
    countryProfile: values.COUNTRY_PROFILE,
    databaseUrl: values.DATABASE_URL,
    dataDir: values.DATA_DIR,
    storeFile: demonstration ? 'demonstration.sqlite' : 'tableau-sec.sqlite',
    syncSchedule: values.SYNC_SCHEDULE,
    logLevel: values.LOG_LEVEL,
    port: values.PORT,
    host: values.HOST,
    metricsToken: values.METRICS_TOKEN,
    access: readAccessSettings(values, demonstration),
    mail: readMailSettings(values, demonstration),
  };
}
