import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDemonstrationAccounts, signIn } from '@/e2e/support/sign-in';
import { Visitor } from '@/e2e/support/visitor';
import { report } from '../support/machine';
import { findFreePort, waitFor } from '../support/waiting';

const USABLE_SECONDS = 30;
const WHOLE_SECONDS = 120;
const RESIDENT_MIB = 500;

/** Fresh `npm start`, build excluded: seconds to a usable map, to the whole demonstration, and memory of each process. */
export async function benchStart(): Promise<void> {
  process.stdout.write('start: a fresh `npm start` of the built application, with an empty folder\n');
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-bench-start-'));
  const port = await findFreePort();
  const program = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/start.ts'];
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    NATIONAL_SERVER_URL: '',
    DATABASE_URL: '',
  };
  const startedAt = performance.now();
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'ignore', 'inherit'], env });
  const seconds = () => (performance.now() - startedAt) / 1000;
  const url = `http://127.0.0.1:${port}`;
  const reader = new Visitor(url);
  const read = async (path: string) => (await reader.ask(path)).body;
  try {
    await waitFor(async () => (await fetch(`${url}/api/health`)).ok, 'the application', 300_000);
    const official = (await readDemonstrationAccounts(url))['officiel'];
    if (!official) throw new Error('bench: /connexion shows no official of the demonstration');
    await signIn(reader, official);
    await waitFor(
      async () => /<svg[^>]*>[\s\S]*\d,\d\u202f%/.test(await read('/')),
      'the map with values',
      300_000,
    );
    const usable = seconds();
    await waitFor(
      async () => /"complete":\s*true/.test(await read('/api/v1/sync')),
      'the whole demonstration',
      300_000,
    );
    const whole = seconds();
    const memory = readPeaks(child.pid ?? 0);
    report('usable map (newest 13 months shown)', `${usable.toFixed(1)} s`, {
      text: `${USABLE_SECONDS} s`,
      met: usable <= USABLE_SECONDS,
    });
    report('whole demonstration pulled', `${whole.toFixed(1)} s`, {
      text: `${WHOLE_SECONDS} s`,
      met: whole <= WHOLE_SECONDS,
    });
    for (const { name, mib } of memory) {
      report(`peak resident memory, ${name}`, `${mib.toFixed(0)} MiB`, {
        text: `${RESIDENT_MIB} MiB`,
        met: mib <= RESIDENT_MIB,
      });
    }
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Peak resident memory of a process and those it started, read from the system (Linux). */
function readPeaks(pid: number): { name: string; mib: number }[] {
  const processes = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const status = readFileSync(`/proc/${entry}/status`, 'utf8');
        const words = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0').filter(Boolean);
        const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
        const kib = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
        const script = words.find((word) => /\.ts$|bin\/next$/.test(word)) ?? words[0] ?? '';
        return [
          { id: Number(entry), parent, mib: kib / 1024, name: script.replace(/^.*node_modules\//, '') },
        ];
      } catch {
        return [];
      }
    });
  return processes.filter((process) => process.id === pid || process.parent === pid);
}
