import type { ChildProcess } from 'node:child_process';
import { complain } from '../terminal';
import { stopChild } from './children';

export interface Supervisor {
  /** Stops this child with the others. */
  keep(child: ChildProcess): void;
  /** Ends the whole program when this child ends, telling which. */
  watch(name: { readonly fr: string; readonly en: string }, child: ChildProcess): void;
  /** Stops every child, then the launcher. */
  stop(code: number): Promise<void>;
}

/** Keeps the launcher's children together: they end with it, by signal too, and it ends with any of them. */
export function superviseChildren(): Supervisor {
  const children = new Set<ChildProcess>();
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await Promise.all([...children].map((child) => stopChild(child)));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  return {
    stop,
    keep: (child) => void children.add(child),
    watch(name, child) {
      children.add(child);
      child.once('exit', (code) => {
        if (stopping) return;
        complain(`${name.fr} s’est arrêté (code ${code}).`, `${name.en} has stopped (code ${code}).`);
        void stop(1);
      });
    },
  };
}
