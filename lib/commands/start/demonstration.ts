import type { ChildProcess } from 'node:child_process';
import { z } from 'zod';
import { startProgram } from './children';

const readyLine = z.object({ url: z.url(), token: z.string().min(1) });

export interface RunningDemonstration {
  readonly child: ChildProcess;
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
        if (ready.success) resolve({ child, ...ready.data });
      },
    });
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
