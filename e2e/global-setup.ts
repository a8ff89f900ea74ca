import { writeFileSync } from 'node:fs';
import { ACCOUNTS_FILE, DEMO_ROLES, SERVED, stateOf } from './support/served';
import { readDemonstrationAccounts, signIn } from './support/sign-in';
import { Visitor } from './support/visitor';

/**
 * Signs in as each of the demonstration's accounts, and waits until the whole demonstration is in: tests then see one release
 * that does not change under them.
 */
export default async function prepare(): Promise<void> {
  const credentials = await readDemonstrationAccounts(SERVED.url);
  const accounts: Record<string, { email: string; password: string; cookie: string }> = {};
  let reader: Visitor | undefined;
  for (const role of DEMO_ROLES) {
    const given = credentials[role];
    if (!given) throw new Error(`/connexion shows no demonstration account ${role}`);
    const visitor = await signIn(new Visitor(SERVED.url), given);
    accounts[role] = { ...given, cookie: visitor.jar.header };
    const cookies = visitor.jar.entries(SERVED.url).map(({ name, value }) => ({
      name,
      value,
      domain: '127.0.0.1',
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax' as const,
    }));
    writeFileSync(stateOf(role), JSON.stringify({ cookies, origins: [] }));
    reader ??= visitor;
  }
  writeFileSync(ACCOUNTS_FILE, JSON.stringify(accounts));
  await waitForCompleteRelease(reader);
}

async function waitForCompleteRelease(reader: Visitor | undefined): Promise<void> {
  const deadline = Date.now() + 300_000;
  while (Date.now() < deadline) {
    const answer = await reader?.ask('/api/v1/sync').catch(() => undefined);
    if (answer?.status === 200 && /"complete":\s*true/.test(answer.body)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The demonstration was not pulled whole within five minutes.');
}
