import { Cron } from 'croner';
import { z } from 'zod';
import { isLoopbackName } from './loopback';

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
  /** Cron expression, read in the time zone Africa/Bamako. */
  readonly syncSchedule: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly port: number;
  readonly host: string;
  /** Token that opens `/api/metrics`; `null`: the address answers only in the demonstration. */
  readonly metricsToken: string | null;
}

export interface NationalServerSettings {
  readonly url: URL;
  readonly credentials:
    | { readonly kind: 'token'; readonly token: string }
    | { readonly kind: 'basic'; readonly username: string; readonly password: string };
  readonly concurrency: number | undefined;
  readonly requestsPerSecond: number | undefined;
}

/** A value of the environment that cannot be used. The message names the variable and what it takes. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** An empty variable counts as unset: that is what `VAR= npm start` and most deployment files mean. */
const optionalText = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? null : text.trim()));

const schema = z.object({
  NATIONAL_SERVER_URL: optionalText.refine((text) => text === null || isHttpAddress(text), {
    error: 'takes an http(s) address without credentials, such as https://dhis2.example.org/',
  }),
  NATIONAL_SERVER_TOKEN: optionalText,
  NATIONAL_SERVER_USERNAME: optionalText,
  NATIONAL_SERVER_PASSWORD: optionalText,
  NATIONAL_SERVER_CONCURRENCY: positiveNumber('a whole number of requests at once, 1 to 16', 16, true),
  NATIONAL_SERVER_RATE: positiveNumber('a number of requests a second, above 0 and up to 100', 100, false),
  // Set by `npm start` for its own child processes: where the demonstration server it started listens.
  DEMONSTRATION_SERVER_URL: optionalText.refine((text) => text === null || isLoopbackAddress(text), {
    error: 'takes the loopback address of a demonstration server; leave it unset',
  }),
  DEMONSTRATION_SERVER_TOKEN: optionalText,
  COUNTRY_PROFILE: optionalText,
  DATABASE_URL: optionalText.refine((text) => text === null || /^postgres(ql)?:\/\/.+/.test(text), {
    error: 'takes postgres://user:password@host:5432/database, or stays unset for the embedded database',
  }),
  DATA_DIR: optionalText.transform((text) => text ?? '.data'),
  SYNC_SCHEDULE: optionalText
    .transform((text) => text ?? '0 2 * * *')
    .refine(isCronExpression, { error: 'takes a cron expression of five fields, such as "0 2 * * *"' }),
  LOG_LEVEL: optionalText
    .transform((text) => text ?? 'info')
    .pipe(
      z.enum(['debug', 'info', 'warn', 'error', 'silent'], {
        error: 'takes debug, info, warn, error or silent',
      }),
    ),
  PORT: optionalText
    .transform((text) => (text === null ? 3000 : /^\d{1,5}$/.test(text) ? Number(text) : NaN))
    .refine((port) => port >= 0 && port <= 65535, {
      error: 'takes a port, 0 to 65535',
    }),
  HOST: optionalText
    .transform((text) => text ?? '127.0.0.1')
    .refine((host) => isLoopbackName(host), {
      error: 'takes 127.0.0.1, ::1 or localhost: without accounts the dashboard listens on loopback only',
    }),
  METRICS_TOKEN: optionalText,
});

/**
 * Reads and checks the environment.
 * @throws EnvironmentError with one line that names the first bad variable and what it takes; never its value, which may be a secret.
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const parsed = schema.safeParse(env);
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
  };
}

function readNationalServer(values: z.infer<typeof schema>): NationalServerSettings | null {
  const { NATIONAL_SERVER_URL: url, NATIONAL_SERVER_TOKEN: token } = values;
  const { NATIONAL_SERVER_USERNAME: username, NATIONAL_SERVER_PASSWORD: password } = values;
  if (url === null) {
    if (token ?? username ?? password) {
      throw new EnvironmentError(
        'NATIONAL_SERVER_URL: is missing, though credentials are given; set the address of the server.',
      );
    }
    return null;
  }
  if (token !== null && (username ?? password) !== null) {
    throw new EnvironmentError(
      'NATIONAL_SERVER_TOKEN: is given together with a user name or password; keep one of the two.',
    );
  }
  const limits = {
    url: new URL(url),
    concurrency: values.NATIONAL_SERVER_CONCURRENCY,
    requestsPerSecond: values.NATIONAL_SERVER_RATE,
  };
  if (token !== null) return { ...limits, credentials: { kind: 'token', token } };
  if (username !== null && password !== null)
    return { ...limits, credentials: { kind: 'basic', username, password } };
  throw new EnvironmentError(
    'NATIONAL_SERVER_TOKEN: is missing; set a personal access token, or NATIONAL_SERVER_USERNAME and NATIONAL_SERVER_PASSWORD.',
  );
}

function readDemonstrationServer(values: z.infer<typeof schema>): NationalServerSettings | null {
  const { DEMONSTRATION_SERVER_URL: url, DEMONSTRATION_SERVER_TOKEN: token } = values;
  if (url === null || token === null) return null;
  return {
    url: new URL(url),
    credentials: { kind: 'token', token },
    concurrency: undefined,
    requestsPerSecond: undefined,
  };
}

function isLoopbackAddress(text: string): boolean {
  return isHttpAddress(text) && isLoopbackName(new URL(text).hostname);
}

function isHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    ['http:', 'https:'].includes(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '')
  );
}

function positiveNumber(takes: string, most: number, whole: boolean) {
  return optionalText
    .transform((text) => (text === null ? undefined : Number(text)))
    .refine(
      (value) => value === undefined || (value > 0 && value <= most && (!whole || Number.isInteger(value))),
      {
        error: `takes ${takes}`,
      },
    );
}

function isCronExpression(text: string): boolean {
  try {
    return new Cron(text, { paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
}
