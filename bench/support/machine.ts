import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** The machine a figure was measured on; a figure without it says nothing. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB, Node ${process.versions.node}, SQLite ${sqliteVersion()}`;
}

function sqliteVersion(): string {
  const script =
    "const D=require('better-sqlite3');process.stdout.write(new D(':memory:').prepare('select sqlite_version() v').get().v)";
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}

/** Middle value; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that a share of the values does not exceed (nearest rank); `share` 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** One line of a benchmark: what, how much, and the bound it is held against. */
export function report(
  what: string,
  figure: string,
  bound?: { readonly text: string; readonly met: boolean },
): void {
  process.stdout.write(
    `  ${what.padEnd(58)} ${figure.padStart(16)}${bound ? `   ${bound.met ? 'within' : 'BEYOND'} ${bound.text}` : ''}\n`,
  );
}
