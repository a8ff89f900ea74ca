import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Programs of our own run as `npm start` does: TypeScript as it is, under React's server condition. */
const OWN_PROGRAM = ['--conditions=react-server', '--import', 'tsx'];

export interface ChildOptions {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Each line that the child prints. */
  readonly onLine: (line: string) => void;
  /** Each message that the child sends over the channel. */
  readonly onMessage?: (message: unknown) => void;
}

/** Starts one of our own programs with a message channel to it. */
export function startProgram(script: string, options: ChildOptions): ChildProcess {
  return listen(
    spawn(process.execPath, [...OWN_PROGRAM, script], {
      cwd: options.root,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    }),
    options,
  );
}

/** Starts a JavaScript program, such as Next's own. */
export function startScript(script: string, args: readonly string[], options: ChildOptions): ChildProcess {
  return listen(
    spawn(process.execPath, [script, ...args], {
      cwd: options.root,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
    options,
  );
}

function listen(child: ChildProcess, options: ChildOptions): ChildProcess {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', options.onLine);
  }
  if (options.onMessage) child.on('message', options.onMessage);
  return child;
}

/** Asks a child to stop and waits; after `patienceMs` it is ended. */
export async function stopChild(child: ChildProcess, patienceMs = 8000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(timer);
}
