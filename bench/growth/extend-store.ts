import SQLite from 'better-sqlite3';
import type { MeasureId } from '@/lib/indicators/measures';
import { PRODUCTS } from '@/lib/indicators/products';

/** How many times five years of months are repeated, further and further back: 70 months become 250. */
const PAST_COPIES = 3;
const YEARS = 5;
/** Health areas of a large country. */
const AREAS = 16_000;

/** What pages read of single areas: lists to act on, missing reports. Other facts of the copies would never be asked for. */
const AREA_MEASURES: readonly MeasureId[] = [
  'chw_active',
  'chw_supervised',
  'chw_supervised_360',
  'supervisors',
  'reports_expected',
  'reports_received',
  'stock_reporting',
  'stockout_any',
  ...PRODUCTS,
];

export interface StoreSize {
  readonly months: number;
  readonly areas: number;
  readonly facts: number;
}

export function measureStore(file: string): StoreSize {
  const db = new SQLite(file, { readonly: true });
  const count = (query: string) => Number(db.prepare(query).pluck().get());
  const size = {
    months: count('select count(distinct month) from fact'),
    areas: count("select count(*) from org_unit where level = 'area'"),
    facts: count('select count(*) from fact'),
  };
  db.close();
  return size;
}

/**
 * Makes a pulled store one of a longer history in a larger country: first more months, row for row, then more areas beside each
 * area of a district, with its facts, runs and roll-ups. Sums of districts stay what they were: the cost is measured, not the figures.
 */
export function extendStore(file: string): void {
  const db = new SQLite(file);
  // Lost with the folder if anything fails: nothing here need survive a loss of power.
  db.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -400000');
  repeatMonths(db);
  multiplyAreas(db);
  db.exec(
    'update release set first_month = (select min(month) from fact), cells = (select count(*) from fact)',
  );
  db.close();
}

function repeatMonths(db: SQLite.Database): void {
  const first = Number(db.prepare('select min(month) from fact').pluck().get());
  const end = first + YEARS * 12;
  const lastYear = Math.floor(first / 12) + YEARS - 1;
  for (let copy = PAST_COPIES; copy >= 1; copy -= 1) {
    const years = copy * YEARS;
    const months = years * 12;
    db.exec(`insert into fact select month - ${months}, measure, org_unit, value from fact
      where month >= ${first} and month < ${end} order by month, measure, org_unit`);
    db.exec(`insert into pulled_part select month - ${months}, measure, region, data_as_of, mapping from pulled_part
      where month >= ${first} and month < ${end}`);
    db.exec(`insert into area_run select month - ${months}, measure, org_unit, district, region, months, at_least, chw, counted,
      last - ${months} from area_run where month >= ${first} and month < ${end} order by month, measure, org_unit`);
    db.exec(`insert into rollup select printf('%04d', substr(period, 1, 4) - ${years}) || substr(period, 5) as earlier, level,
      org_unit, expected_unit_months, expected_units, catalogue, figures from rollup
      where period >= '${lastYear - YEARS + 1}' and period < '${lastYear + 1}' order by earlier, level, org_unit`);
  }
}

function multiplyAreas(db: SQLite.Database): void {
  const areas = Number(db.prepare("select count(*) from org_unit where level = 'area'").pluck().get());
  const copies = Math.ceil((AREAS - areas) / areas);
  const step = Number(db.prepare('select max(id) from org_unit').pluck().get()) + 1;
  // A copy's uid keeps the length of one: what reads it takes nothing else.
  db.exec(`create temp table twin as
    with recursive copy (nth) as (select 1 union all select nth + 1 from copy where nth < ${copies})
    select org_unit.id as origin, org_unit.id + nth * ${step} as id, nth, printf('Zz%06d%03d', org_unit.id, nth) as uid
    from org_unit, copy where level = 'area'`);
  db.exec('create index temp.twin_origin on twin (origin)');
  db.exec(`insert into org_unit select twin.id, twin.uid, null, name || ' ' || nth, level, parent, region, programme, opened, closed,
    reports, has_geometry, replace(path, org_unit.uid, twin.uid), gone from twin join org_unit on org_unit.id = origin`);
  const measures = AREA_MEASURES.map((id) => `'${id}'`).join(', ');
  const addFacts =
    db.prepare(`insert into fact select month, measure, twin.id, value from fact join twin on origin = org_unit
    where month = ? and measure in (select id from measure where uid in (${measures})) order by measure, twin.id`);
  const addRollups =
    db.prepare(`insert into rollup select period, level, twin.id, expected_unit_months, expected_units, catalogue,
    figures from rollup join twin on origin = org_unit where period = ? and level = 'area' order by twin.id`);
  const addRuns =
    db.prepare(`insert into area_run select month, measure, twin.id, district, region, months, at_least, chw, counted, last
    from area_run join twin on origin = org_unit where month = ? order by measure, twin.id`);
  for (const month of db.prepare('select distinct month from fact order by month').pluck().all()) {
    addFacts.run(month);
    addRuns.run(month);
  }
  for (const period of db.prepare('select distinct period from rollup order by period').pluck().all()) {
    addRollups.run(period);
  }
}
