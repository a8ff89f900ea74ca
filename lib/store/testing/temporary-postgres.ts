import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface TemporaryPostgres {
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** Starts a cluster of its own in a temporary folder; `undefined` where the programs are not on the machine. */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres | undefined> {
  const programs = findPrograms();
  if (!programs) return undefined;
  const owner = await findOwner();
  const folder = await mkdtemp(join(tmpdir(), 'tableau-sec-pg-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const as = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  const data = join(folder, 'data');
  const initdb = join(programs, 'initdb');
  const control = join(programs, 'pg_ctl');
  try {
    await run(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], as);
    const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c max_connections=200`;
    await run(control, ['-D', data, '-w', '-s', '-l', join(folder, 'log'), '-o', settings, 'start'], as);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const { stdout } = await run(join(programs, 'postgres'), ['--version'], as);
  return {
    url: `postgres://postgres@${encodeURIComponent(folder)}/postgres`,
    version: /\d+(\.\d+)*/.exec(stdout)?.[0] ?? '',
    async stop() {
      await run(control, ['-D', data, '-m', 'immediate', '-w', '-s', 'stop'], as);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of `initdb`, `pg_ctl` and `postgres`. Distributions keep them out of PATH. */
function findPrograms(): string | undefined {
  const packaged = '/usr/lib/postgresql';
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(packaged, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) =>
    ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
}

/** The programs refuse root: then another user runs them. */
async function findOwner(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, user])).stdout)),
      );
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      // Not a user of this machine: try the next.
    }
  }
  throw new Error(
    'PostgreSQL refuses to run as root and the machine has neither the user postgres nor nobody; set TEST_DATABASE_URL.',
  );
}
