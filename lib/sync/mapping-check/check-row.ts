import type { Failure } from '@/lib/national-server/types';

/** One thing that the profile names and how it stands on the server. */
export interface CheckRow {
  readonly about: 'server' | 'root' | 'level' | 'region' | 'dataSet' | 'measure';
  /** Of ours: a level, a measure id. */
  readonly key: string;
  /** Of the server: a uid, a level's number, an item. */
  readonly item: string;
  readonly found: boolean;
  /** The server's own name for it. */
  readonly name: string;
  /** A value or a count that came back; empty when none did. */
  readonly sample: string;
  readonly failure?: Failure;
}

/** Things that are missing: not there, or nothing came back. */
export function isMiss(row: CheckRow): boolean {
  return !row.found || row.sample === '';
}
