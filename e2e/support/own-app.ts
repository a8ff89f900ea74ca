import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { generatePassword } from '../../lib/access/passwords/policy';
import { type Credentials, readDemonstrationAccounts, signIn, signInto } from './sign-in';
import { readColumn } from './store-file';
import { syncAnswer, type SyncState } from './sync-answer';
import { addUser } from './user-command';
import { Visitor, type VisitorOptions } from './visitor';

export interface SignedIn extends Credentials {
  readonly visitor: Visitor;
}

export interface OwnAppOptions {
  /** Adds an administrator before the start, as production asks for, and signs in; without: nobody is signed in. */
  readonly withAdmin?: boolean;
}

/** The whole program started on its own port and folder, as an administrator would, against a server of the test's choice. */
export class OwnApp {
  private signedIn: Visitor | undefined;

  private constructor(
    private readonly child: ChildProcess,
    /** What it was started with: the commands reach the same store by it. */
    readonly env: Readonly<Record<string, string>>,
    readonly folder: string,
    readonly url: string,
    readonly output: string[],
  ) {}

  static async start(
    given: Readonly<Record<string, string>>,
    { withAdmin = true }: OwnAppOptions = {},
  ): Promise<OwnApp> {
    const port = Number(given['PORT'] ?? (await findFreePort()));
    const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-own-'));
    const url = `http://127.0.0.1:${port}`;
    const env = {
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: '',
      LANG: 'fr_FR.UTF-8',
      NEXTAUTH_URL: url,
      NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
      ...given,
    };
    const isReal = Boolean(given['NATIONAL_SERVER_URL']);
    const admin = { email: 'admin@ministere.example', password: generatePassword() };
    if (withAdmin && isReal) await addUser(admin, 'admin', env);
    const child = spawn('npm', ['start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, ...env },
    });
    const app = new OwnApp(child, env, folder, url, []);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => app.output.push(chunk.toString()));
    }
    try {
      // A build comes first where the sources are newer than the last one.
      await app.until(
        async () => (await fetch(`${url}/api/health`)).ok,
        'the application to answer',
        300_000,
      );
      if (withAdmin) app.signedIn = await app.signIn(await app.findAdmin(isReal ? admin : undefined));
    } catch (error) {
      await app.stop();
      throw error;
    }
    return app;
  }

  /** Somebody who has not signed in, with a browser that believes to be at the public address. */
  visitor(options: VisitorOptions = {}): Visitor {
    const publicOrigin = new URL(this.env['NEXTAUTH_URL'] || this.url).origin;
    const headers = publicOrigin === this.url ? {} : { Host: new URL(publicOrigin).host };
    return new Visitor(this.url, { publicOrigin, ...options, headers: { ...headers, ...options.headers } });
  }

  /** Signs somebody in. */
  signIn(account: Credentials, options: VisitorOptions = {}): Promise<Visitor> {
    return signIn(this.visitor(options), account);
  }

  /** Adds an account from the shell, and signs it in. */
  async enter(name: string, role: string, regions: readonly string[] = []): Promise<SignedIn> {
    const account = { email: `${name}@ministere.example`, password: generatePassword() };
    await addUser(account, role, this.env, regions);
    return { ...account, visitor: await this.signIn(account) };
  }

  /** Id of an account in the embedded store. */
  idOf({ email }: Credentials): string {
    return String(readColumn(this.storeFile, 'select id from account where email = ?', email)[0]);
  }

  /** The embedded store of a real server. */
  get storeFile(): string {
    return join(this.folder, 'tableau-sec.sqlite');
  }

  /** The embedded store of the demonstration. */
  get demonstrationFile(): string {
    return join(this.folder, 'demonstration.sqlite');
  }

  /** The administrator's own session. */
  get admin(): Visitor {
    if (!this.signedIn) throw new Error('this application was started without an administrator');
    return this.signedIn;
  }

  /** Asks as the administrator. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', this.admin.jar.header);
    return fetch(this.url + path, { ...init, headers });
  }

  /** Gives a browser the administrator's session. */
  signInto(context: BrowserContext): Promise<void> {
    return signInto(context, this.admin);
  }

  private async findAdmin(added: Credentials | undefined): Promise<Credentials> {
    const found = added ?? (await readDemonstrationAccounts(this.url))['admin'];
    if (!found) throw new Error('/connexion shows no demonstration administrator');
    return found;
  }

  async sync(): Promise<SyncState> {
    return syncAnswer.parse(await (await this.fetch('/api/v1/sync')).json());
  }

  /** Asks for a whole pull and waits for its end. */
  async pullAgain(): Promise<SyncState['pulls'][number]> {
    const before = (await this.sync()).pulls[0]?.id ?? 0;
    const headers = { 'Content-Type': 'application/json', Origin: this.url };
    const asked = await this.fetch('/api/v1/sync', { method: 'POST', headers, body: '{"full":true}' });
    if (asked.status !== 202)
      throw new Error(`POST /api/v1/sync: HTTP ${asked.status} ${await asked.text()}`);
    return this.until(async () => {
      const pull = (await this.sync()).pulls[0];
      return pull && pull.id > before && pull.state !== 'running' ? pull : undefined;
    }, 'the pull to end');
  }

  /** Tries until something comes that is neither false nor undefined; failures count as "not yet". */
  async until<T>(
    attempt: () => Promise<T | false | undefined>,
    what: string,
    patienceMs = 120_000,
  ): Promise<T> {
    const deadline = Date.now() + patienceMs;
    let last: unknown;
    while (Date.now() < deadline) {
      try {
        const result = await attempt();
        if (result !== false && result !== undefined) return result;
      } catch (error) {
        last = error;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`Waited in vain for ${what}. ${String(last)}\n${this.output.join('').slice(-3000)}`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.pid !== undefined) {
      const ended = once(this.child, 'exit');
      // The group: npm does not always hand a signal on to what it started.
      process.kill(-this.child.pid, 'SIGTERM');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A port that is free now, for what must be known before the start. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
