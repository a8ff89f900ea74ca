import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const syncAnswer = z.object({
  release: z.object({ release: z.number(), complete: z.boolean(), cells: z.number() }).nullable(),
  server: z.object({
    failingSince: z.string().nullable(),
    failure: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  }),
  pulls: z.array(
    z.object({
      id: z.number(),
      state: z.string(),
      refused: z.number(),
      failure: z.object({ code: z.string(), sentence: z.string() }).nullable(),
      refusals: z.array(z.object({ reason: z.string(), count: z.number() })),
    }),
  ),
});
export type SyncState = z.infer<typeof syncAnswer>;

/** The whole program started on its own port and folder, as an administrator would, against a server of the test's choice. */
export class OwnApp {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly url: string,
    readonly output: string[],
  ) {}

  static async start(env: Readonly<Record<string, string>>): Promise<OwnApp> {
    const port = await findFreePort();
    const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-own-'));
    const child = spawn('npm', ['start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: folder,
        DATABASE_URL: '',
        LANG: 'fr_FR.UTF-8',
        ...env,
      },
    });
    const app = new OwnApp(child, folder, `http://127.0.0.1:${port}`, []);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => app.output.push(chunk.toString()));
    }
    try {
      // A build comes first where the sources are newer than the last one.
      await app.until(
        async () => (await fetch(`${app.url}/api/health`)).ok,
        'the application to answer',
        300_000,
      );
    } catch (error) {
      await app.stop();
      throw error;
    }
    return app;
  }

  async sync(): Promise<SyncState> {
    return syncAnswer.parse(await (await fetch(`${this.url}/api/v1/sync`)).json());
  }

  /** Asks for a whole pull and waits for its end. */
  async pullAgain(): Promise<SyncState['pulls'][number]> {
    const before = (await this.sync()).pulls[0]?.id ?? 0;
    const headers = { 'Content-Type': 'application/json', Origin: this.url };
    const asked = await fetch(`${this.url}/api/v1/sync`, { method: 'POST', headers, body: '{"full":true}' });
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

async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
