import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { z } from 'zod';
import { readCount } from '../analytics/count';
import { cellText, readAnalytics } from '../analytics/table';

/**
 * Answers recorded from real DHIS2 servers, which lie beside the project and are not copied into it. Each goes through
 * this client's readers and is compared with an independent reading of the same JSON.
 */
export const FIXTURES = fileURLToPath(new URL('../../../../shared/dhis2/fixtures/', import.meta.url));
export const present = existsSync(FIXTURES);
if (!present) console.info(`contract tests skipped: no recorded answers at ${FIXTURES}`);

export const list = (folder: string, pattern = /\.json$/) =>
  present ? readdirSync(`${FIXTURES}${folder}`).filter((name) => pattern.test(name)) : [];
export const text = (file: string) => readFileSync(`${FIXTURES}${file}`, 'utf8');
export const load = (file: string): unknown => JSON.parse(text(file));
export const received = (json: unknown) => ({ ok: true as const, value: { json, bytes: 0 } });

const Raw = z.object({
  headers: z.array(z.object({ name: z.string() })).default([]),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});

/** The plain reading: one object a row, keyed by header name, null as blank, everything text. */
function readPlainly(json: unknown): Record<string, string>[] {
  const { headers, rows } = Raw.parse(json);
  return rows.map((row) =>
    Object.fromEntries(
      headers.map(({ name }, at) => [name, row[at] === null || row[at] === undefined ? '' : `${row[at]}`]),
    ),
  );
}

/** Compares both readings; gives how many rows there are, and how many of them with terms. */
export function expectSameReading(json: unknown): { rows: number; terms: number } {
  const table = readAnalytics(json);
  if (!table.ok) throw new Error(table.failure.sentence.en);
  const plain = readPlainly(json);
  const { columns, rows, position } = table.value;
  const ours = rows.map((row) =>
    Object.fromEntries(columns.map((name) => [name, cellText(row, position(name))])),
  );
  expect(ours).toEqual(plain);
  let terms = 0;
  for (const row of plain) {
    const expected = Number(row['value']);
    if (
      row['value'] !== undefined &&
      row['value'] !== '' &&
      /^\d/.test(row['value']) &&
      !Number.isNaN(expected)
    ) {
      expect(readCount(row['value'])).toBe(expected);
    }
    if (row['numerator'] === undefined || row['numerator'] === '') continue;
    terms += 1;
    for (const name of ['numerator', 'denominator']) {
      const term = Number(row[name]);
      // A numerator may be a difference, and then below zero: no count.
      expect(readCount(row[name])).toBe(term < 0 ? NaN : term);
    }
    expectIdentity(row);
  }
  return { rows: plain.length, terms };
}

/** value = numerator / denominator × factor, to the decimals that the value shows; the factor comes rounded, its parts do not. */
function expectIdentity(row: Record<string, string>): void {
  const read = (name: string) => Number(row[name]);
  const factor = row['divisor'] ? read('multiplier') / read('divisor') : read('factor');
  const decimals = row['value']?.split('.')[1]?.length ?? 0;
  const value = (read('numerator') / read('denominator')) * factor;
  expect(Math.abs(value - read('value'))).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
}
