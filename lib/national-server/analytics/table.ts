import { z } from 'zod';
import { failed } from '../http/failures';
import type { Result } from '../types';

const Frame = z.object({
  headers: z.array(z.object({ name: z.string() })).default([]),
  // Rows by the ten thousand are checked by hand where they are used.
  rows: z.custom<readonly unknown[]>((rows) => Array.isArray(rows)),
  metaData: z.object({ dimensions: z.record(z.string(), z.unknown()).optional() }).optional(),
});

/** An answer of analytics: columns by name, never by position, since servers order them as they like. */
export interface AnalyticsTable {
  readonly columns: readonly string[];
  /** Unchecked: a row is an array of strings, numbers or nulls, unless the server is at fault. */
  readonly rows: readonly unknown[];
  position(column: string): number | undefined;
  /** Identifiers that the server recognised in a dimension, where it says so (`skipMeta=false`). */
  recognised(dimension: string): ReadonlySet<string> | undefined;
}

export function readAnalytics(json: unknown): Result<AnalyticsTable> {
  const frame = Frame.safeParse(json);
  if (!frame.success) return failed('malformed-answer', { subject: 'analytics' });
  const { headers, rows, metaData } = frame.data;
  const columns = headers.map((header) => header.name);
  const positions = new Map(columns.map((name, position) => [name, position]));
  return {
    ok: true,
    value: {
      columns,
      rows,
      position: (column) => positions.get(column),
      recognised(dimension) {
        const ids = metaData?.dimensions?.[dimension];
        return Array.isArray(ids) && ids.length > 0 ? new Set(ids.map(String)) : undefined;
      },
    },
  };
}

/** A cell as text: `undefined` where the row has no such cell or it is neither text, number nor null. Null is `""`. */
export function cellText(row: unknown, position: number | undefined): string | undefined {
  if (!Array.isArray(row) || position === undefined) return undefined;
  const cell: unknown = row[position];
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return cell === null ? '' : undefined;
}
