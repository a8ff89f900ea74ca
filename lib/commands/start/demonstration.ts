import { z } from 'zod';
import { startProgram } from './children';
import type { Supervisor } from './supervisor';

const readyLine = z.object({ url: z.url(), token: z.string().min(1) });

export interface RunningDemonstration {
  readonly url: string;
  readonly token: string;
}

/**
 * Starts the demonstration national server on a free loopback port, in a process of its own.
 * @throws when it ends before it said where it listens, with what it printed.
 */
export async function startDemonstration(
  root: string,
  log: (line: string) => void,
  supervisor: Supervisor,
): Promise<RunningDemonstration> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const child = startProgram('lib/demo-server/main.ts', {
      root,
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
      onLine: (line) => {
        printed.push(line);
        log(line);
        const ready = readyLine.safeParse(parseJson(line));
        if (!ready.success) return;
        supervisor.watch({ fr: 'Le serveur de démonstration', en: 'The demonstration server' }, child);
        resolve(ready.data);
      },
    });
    supervisor.keep(child);
    child.once('exit', () => reject(new Error(`demonstration server: ${printed.slice(-10).join('\n')}`)));
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
