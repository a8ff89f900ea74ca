import { z } from 'zod';

/** First line of a backup. */
export const headerSchema = z.object({
  format: z.literal('tableau-sec-backup'),
  version: z.literal(1),
  /** The schema its rows have: the newest migration. */
  schema: z.string(),
  writtenAt: z.iso.datetime(),
});

export type BackupHeader = z.infer<typeof headerSchema>;

const cell = z.union([z.string(), z.number(), z.null()]);
export type Cell = z.infer<typeof cell>;

/** Some rows of a table, cells in the order of its columns. */
export const rowsSchema = z.object({ table: z.string(), rows: z.array(z.array(cell)) });

/** Last line: a file without it was cut. */
export const endSchema = z.object({ end: z.literal(true), rows: z.number() });

export const lineSchema = z.union([rowsSchema, endSchema]);

/** Rows in one line. */
export const ROWS_TOGETHER = 2000;
