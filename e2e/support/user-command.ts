import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Credentials } from './sign-in';

/** What `npm run user -- …` said and how it ended. */
export interface UserOutcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `npm run user` as an administrator would, with a password on standard input where one is asked for. */
export async function runUser(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  password?: string,
): Promise<UserOutcome> {
  const child = spawn('npm', ['run', '--silent', 'user', '--', ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  child.stdin.on('error', () => undefined);
  child.stdin.end(password === undefined ? undefined : `${password}\n`);
  await once(child, 'close');
  return { code: child.exitCode, output };
}

/** Adds an account; throws with what the command said where it does not. */
export async function addUser(
  { email, password }: Credentials,
  role: string,
  env: Readonly<Record<string, string>>,
  regions: readonly string[] = [],
): Promise<void> {
  const scope = regions.length > 0 ? ['--scope', ...regions] : [];
  const { code, output } = await runUser(['add', email, '--role', role, ...scope], env, password);
  if (code !== 0) throw new Error(`npm run user -- add ${email}: exit ${String(code)}\n${output}`);
}
