import type { ServerResponse } from 'node:http';
import { MEASURES } from '@/lib/indicators/measures';
import { monthIndex, monthRange } from '@/lib/periods/period';
import type { PullEvent, PullRequest } from '../types';
import { sendJson, startAnswers, type Asked } from './answer-server';
import { uid } from './batches';

export interface Query {
  readonly dx: readonly string[];
  readonly pe: readonly string[];
  readonly region: string;
  readonly rows: number;
}

/** Answers a query in some other way than with data; `false` lets the data go out. */
export type Interference = (
  query: Query,
  response: ServerResponse,
  asked: Asked,
) => boolean | Promise<boolean>;

export const REGIONS = [uid('r1'), uid('r2')];
export const NEWEST = monthIndex(2026, 6);
const UNITS_EACH = 3;

export const unitsOf = (region: string) => Array.from({ length: UNITS_EACH }, (_, at) => `${region}-${at}`);

/** Measures `m0`, `m1`… in two regions of three units, newest month first. */
export function pullRequest(measures: number, months: number, done: Iterable<string> = []): PullRequest {
  return {
    measures: MEASURES.slice(0, measures).map((measure, at) => ({ measure, items: [uid(`m${at}`)] })),
    regions: REGIONS,
    levelNumber: 4,
    months: monthRange(NEWEST - months + 1, NEWEST).reverse(),
    units: new Map(REGIONS.flatMap((region) => unitsOf(region).map((unit) => [unit, { region }]))),
    done: new Set(done),
  };
}

/** A server of made-up values that answers analytics like DHIS2: unknown items are silently dropped. */
export async function startAnalytics(interfere: Interference = () => false, unknown: readonly string[] = []) {
  return startAnswers(async (asked, response) => {
    const [dx = '', pe = '', ou = ''] = asked.query.getAll('dimension').map((one) => one.slice(3));
    const query = { dx: dx.split(';'), pe: pe.split(';'), region: ou.split(';')[1] ?? '', rows: 0 };
    const rows = query.dx.length * query.pe.length * UNITS_EACH;
    if (await interfere({ ...query, rows }, response, asked)) return;
    const known = query.dx.filter((one) => !unknown.includes(one));
    sendJson(response, {
      headers: ['dx', 'pe', 'ou', 'value'].map((name) => ({ name })),
      metaData: asked.query.get('skipMeta') === 'true' ? {} : { dimensions: { dx: known } },
      rows: known.flatMap((one) =>
        query.pe.flatMap((month) =>
          unitsOf(query.region).map((unit) => [one, month, unit, String(Number(month) % 100)]),
        ),
      ),
    });
  });
}

export async function collect(pull: AsyncIterable<PullEvent>) {
  const events: PullEvent[] = [];
  for await (const event of pull) events.push(event);
  const batches = events.flatMap((event) => (event.kind === 'batch' ? [event.batch] : []));
  return {
    batches,
    failures: events.flatMap((event) => (event.kind === 'failed' ? [event] : [])),
    keys: batches.map((batch) => batch.key),
    cells: batches
      .flatMap(({ cells }) =>
        cells.value.map((_, at) => `${cells.measure[at]} ${cells.unit[at]} ${cells.month[at]}`),
      )
      .sort(),
    remaining: events.flatMap((event) => (event.kind === 'batch' ? [event.remaining] : [])),
  };
}

/** Every cell that a request should give, as `collect` writes them. */
export function allCells(request: PullRequest): string[] {
  return request.measures
    .flatMap(({ measure }) =>
      [...request.units.keys()].flatMap((unit) =>
        request.months.map((month) => `${measure} ${unit} ${month}`),
      ),
    )
    .sort();
}
