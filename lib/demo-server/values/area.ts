import { monthIndex, monthOfDate, type MonthIndex } from '@/lib/periods/period';
import { apportion } from '../countries/unit-tree';
import type { DemoCountry, DemoUnit, RegionAnchors } from '../country';
import { draw, seedOf } from '../hash';

/** What is fixed about a health area of the programme; its months are drawn from it. */
export interface Area {
  readonly uid: string;
  readonly seed: number;
  readonly anchors: RegionAnchors;
  /** First and last month open. */
  readonly opened: MonthIndex;
  readonly closed: MonthIndex;
  /** Month in which each ASC post was created. */
  readonly posts: readonly MonthIndex[];
  /** Ordinal of the first post in its region. */
  readonly firstPost: number;
  /** Month in which each supervisor counted here took office. */
  readonly supervisors: readonly MonthIndex[];
  /** People beyond 5 km, mid 2015. */
  readonly population2015: number;
  /** How well it does among its region's areas, -1..1, 0 on average. */
  readonly effort: number;
  /** Days added to the way of its reports. */
  readonly extraDelay: number;
}

const GROWTH_FROM = monthIndex(2021, 2);
const GROWTH_MONTHS = 59;
const LATE_POSTS = 0.08;
const LATE_SUPERVISORS = 0.12;
const SILENT_DELAY_DAYS = 130;

/** The areas of the programme's regions, in the order of the country's units, with the place of each among the units. */
export function buildAreas(country: DemoCountry): { area: Area; unitIndex: number }[] {
  const areas: { area: Area; unitIndex: number }[] = [];
  const areaLevel = country.levels.length;
  for (const [region, anchors] of country.anchors) {
    const members = country.units
      .map((unit, unitIndex) => ({ unit, unitIndex }))
      .filter(({ unit }) => unit.level === areaLevel && unit.path.includes(region));
    const open = members.map(({ unit }) => (unit.closedDate === null ? 1 : 0));
    const weights = members.map(({ unit }) => 0.45 + 1.1 * draw(seedOf(unit.uid), 11));
    const posts = apportion(
      anchors.posts,
      weights.map((weight, index) => weight * (open[index] ?? 0)),
    );
    const supervisors = apportion(
      Math.round((anchors.posts * anchors.functional) / anchors.chwPerSupervisor),
      posts,
    );
    const people = apportion(
      anchors.population2015,
      weights.map((weight) => weight + 0.4),
    );
    let firstPost = 0;
    for (const [index, { unit, unitIndex }] of members.entries()) {
      const count = unit.closedDate === null ? (posts[index] ?? 0) : 2;
      const area = buildArea(unit, anchors, country.silentDistrict, {
        posts: count,
        firstPost,
        supervisors: supervisors[index] ?? 0,
        population2015: people[index] ?? 0,
      });
      areas.push({ area, unitIndex });
      firstPost += count;
    }
  }
  return areas.sort((left, right) => left.unitIndex - right.unitIndex);
}

function buildArea(
  unit: DemoUnit,
  anchors: RegionAnchors,
  silentDistrict: string,
  counts: { posts: number; firstPost: number; supervisors: number; population2015: number },
): Area {
  const seed = seedOf(unit.uid);
  const districtSeed = seedOf(unit.parent ?? '');
  return {
    uid: unit.uid,
    seed,
    anchors,
    opened: monthOfDate(new Date(unit.openingDate)),
    closed: unit.closedDate === null ? Infinity : monthOfDate(new Date(unit.closedDate)),
    posts: drawStarts(seed, 100, counts.posts, LATE_POSTS),
    firstPost: counts.firstPost,
    supervisors: drawStarts(seed, 200, counts.supervisors, LATE_SUPERVISORS),
    population2015: counts.population2015,
    effort: 1.2 * (draw(districtSeed, 21) - 0.5) + 0.8 * (draw(seed, 22) - 0.5),
    extraDelay: unit.parent === silentDistrict ? SILENT_DELAY_DAYS : 0,
  };
}

/** Most stood before 2021; the rest start one by one until 2025. */
function drawStarts(seed: number, key: number, count: number, late: number): MonthIndex[] {
  return Array.from({ length: count }, (_, index) =>
    draw(seed, key + index) < late
      ? GROWTH_FROM + Math.floor(GROWTH_MONTHS * draw(seed, key + 50 + index))
      : 0,
  );
}
