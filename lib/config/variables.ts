import { z } from 'zod';
import {
  isCronExpression,
  isHttpAddress,
  isListeningName,
  isLoopbackAddress,
  isPrivateAddress,
  optionalText,
  positiveNumber,
} from './formats';
import { isMailServerAddress, isSender } from './mail-settings';
import { isStrongSecret, SECRET_LENGTH } from './strong-secret';

/** Every variable, alone: what it takes. What several of them must be together is judged where they are used. */
export const variables = z.object({
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
    .refine((port) => port >= 0 && port <= 65535, { error: 'takes a port, 0 to 65535' }),
  HOST: optionalText
    .transform((text) => text ?? '127.0.0.1')
    .refine(isListeningName, { error: 'takes an IP address or a host name to listen on' }),
  METRICS_TOKEN: optionalText,
  NEXTAUTH_URL: optionalText.refine((text) => text === null || isPublicAddress(text), {
    error:
      'takes the address that people open, without a path, in https unless it is of this machine, such as https://tableau.example.org',
  }),
  NEXTAUTH_SECRET: optionalText.refine((text) => text === null || isStrongSecret(text), {
    error: `takes at least ${SECRET_LENGTH} random characters, not those of an example; make them with: openssl rand -base64 32`,
  }),
  OIDC_ISSUER: optionalText.refine((text) => text === null || isPrivateAddress(text), {
    error: 'takes the address of the sign-in provider, in https unless it is of this machine',
  }),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  PUBLIC_OVERVIEW: optionalText
    .refine((text) => text === null || text === 'true' || text === 'false', { error: 'takes true or false' })
    .transform((text) => text === 'true'),
  SMTP_URL: optionalText.refine((text) => text === null || isMailServerAddress(text), {
    error:
      'takes smtp://user:password@host:port or smtps://user:password@host:port, special characters percent-encoded, such as smtps://mail.example.org',
  }),
  MAIL_FROM: optionalText.refine((text) => text === null || isSender(text), {
    error: 'takes one e-mail address, such as Tableau SEC <sec@sante.example>',
  }),
  TRUSTED_PROXIES: optionalText
    .refine((text) => text === null || /^[0-5]$/.test(text), {
      error: 'takes how many proxies stand in front of the program, 0 to 5',
    })
    .transform((text) => Number(text ?? 0)),
});

export type Variables = z.infer<typeof variables>;

function isPublicAddress(text: string): boolean {
  return isPrivateAddress(text) && new URL(text).pathname === '/';
}
