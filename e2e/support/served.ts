import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import profile from '../../lib/profile/mali/profile.json' with { type: 'json' };
import type { Credentials } from './sign-in';
import { Visitor } from './visitor';

/** The demonstration that all specs share; each process of a run finds it by the environment of the first. */
const port = Number(process.env['E2E_PORT'] ?? 3217);
const dataDir = (process.env['E2E_DATA_DIR'] ??= join(tmpdir(), `tableau-sec-e2e-${process.pid}`));

export const SERVED = {
  port,
  url: `http://127.0.0.1:${port}`,
  dataDir,
  storeFile: join(dataDir, 'demonstration.sqlite'),
} as const;

/** The demonstration's four accounts, by the name before the @. */
export const DEMO_ROLES = ['partenaire', 'officiel', 'secretaire', 'admin'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

const accountsFile = join(dataDir, 'e2e-accounts.json');
const accountsText = z.record(
  z.string(),
  z.object({ email: z.string(), password: z.string(), cookie: z.string() }),
);
export type SignedInAccount = Credentials & { readonly cookie: string };

/** Where the global setup leaves the sessions of the four. */
export const ACCOUNTS_FILE = accountsFile;

/** A browser's state with the session of one of the four: for `test.use({ storageState })`. */
export function stateOf(role: DemoRole): string {
  return join(dataDir, `e2e-state-${role}.json`);
}

export function servedAccount(role: DemoRole): SignedInAccount {
  const account = accountsText.parse(JSON.parse(readFileSync(accountsFile, 'utf8')))[role];
  if (!account) throw new Error(`no account ${role} in ${accountsFile}`);
  return account;
}

/** One of the four, signed in, with cookies of their own. The session is shared: a test that ends it makes its own account. */
export function visitorAs(role: DemoRole): Visitor {
  return new Visitor(SERVED.url, { cookie: servedAccount(role).cookie });
}

/** The environment by which commands reach the same store. */
export const SERVED_ENVIRONMENT = {
  DATA_DIR: dataDir,
  NATIONAL_SERVER_URL: '',
  DATABASE_URL: '',
} as const;

/** The regions that the demonstration's partner is confined to: the last two of the programme. */
export const PARTNER_REGIONS: readonly string[] = profile.programmeRegions.slice(-2);
