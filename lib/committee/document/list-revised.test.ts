import { beforeEach, expect, it, vi } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { openDataContext } from '@/lib/pages/data-context';
import { AREAS, FACTS_PROFILE, fillWithFacts } from '@/lib/pages/place/testing/facts-country';
import { monthsOf, parsePeriod } from '@/lib/periods/period';
import { seededRandom } from '@/lib/plan/projection/random';
import { writeBoundaries } from '@/lib/store/queries/boundaries';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import type { BriefDocument } from '../brief-types';
import { FIRST_CHOICES } from '../read-choices';
import { AWA, makeMeeting, someWish } from '../testing/committee-fixtures';
import { listMoved } from '../testing/moved-values';
import type { Meeting } from '../types';
import { addRecommendation } from '../writing/recommendations';
import { pullFactsAgain } from '../testing/pull-again';
import { isProblem } from './brief-problem';
import { closedPeriods } from './closed-periods';
import { composeDocument } from './compose-document';
import { listRevised } from './list-revised';
import { printedValues } from './printed-values';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => FACTS_PROFILE }));

const square = (west: number) => [
  [west, 12],
  [west, 15],
  [west + 3, 15],
  [west + 3, 12],
  [west, 12],
];

/** Two regions side by side. */
const OUTLINES = {
  level: 'region',
  origin: 'file',
  attribution: 'Institut',
  version: '1',
  topology: JSON.stringify({
    type: 'Topology',
    arcs: [square(-9), square(-6)],
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: ['R1', 'R2'].map((id, arc) => ({ type: 'Polygon', id, arcs: [[arc]] })),
      },
    },
  }),
} as const;

eachDatabase((name, makeStore) => {
  let store: Store;
  let server: FakeServer;
  let meeting: Meeting;

  const compose = async (period: string): Promise<BriefDocument> => {
    const choices = { ...FIRST_CHOICES, regions: ['R2'] };
    const composed = await composeDocument(store, meeting, { id: 'note', period, choices });
    if (isProblem(composed)) throw new Error(composed.problem.en);
    return composed;
  };

  const pullAgain = () => pullFactsAgain(store, server);

  beforeEach(async () => {
    store = await makeStore();
    server = await fillWithFacts(store);
    await writeBoundaries(store, OUTLINES);
    meeting = await makeMeeting(store, { date: '2026-11-30' });
  });

  it(`lists whatever a new composition of the note would print otherwise, ${name}`, async () => {
    const context = await openDataContext(store, NATION);
    const period = context ? closedPeriods(context).find(({ kind }) => kind === 'month') : undefined;
    if (!period) throw new Error('no closed period');
    const earlier = await makeMeeting(store, { date: '2025-03-12' });
    const wish = someWish({ indicator: 'supervision_monthly', places: ['R1', 'R2'] });
    await addRecommendation(store, earlier.id, wish, AWA);
    const document = await compose(period.id);
    expect(document.recommendations.some(({ since }) => since !== null)).toBe(true);
    const used = [...new Set(printedValues(document).map((one) => one.period))];
    const months = [...new Set(used.flatMap((id) => monthsOf(parsePeriod(id) ?? period)))];
    const random = seededRandom(11);
    const pick = <Thing>(all: readonly Thing[]) => all[Math.floor(random() * all.length)];
    let changed = 0;
    for (let turn = 0; turn < 6; turn += 1) {
      const area = pick(AREAS) ?? '';
      const month = (turn === 0 ? period.start : pick(months)) ?? period.start;
      const measure = turn % 2 === 0 ? 'chw_supervised' : 'reports_received';
      const known = server.values.get(`${measure} ${area} ${month}`);
      server.set(measure, area, month, known === 1 ? 2 : 1);
      await pullAgain();
      const moved = listMoved(document, await compose(period.id));
      const revised = await listRevised(store, document);
      changed += moved.length;
      const listed = new Set(revised.map((one) => [one.indicator, one.place.uid, one.period].join(' ')));
      const missed = moved.filter(({ of }) => !of.some((key) => listed.has(key)));
      expect(missed, `${area} ${month}`).toEqual([]);
      for (const { printed, now } of revised) expect(now).not.toBe(printed);
      if (known !== undefined) server.set(measure, area, month, known);
      else server.set(measure, area, month, null);
      await pullAgain();
      expect(await listRevised(store, document)).toEqual([]);
    }
    expect(changed).toBeGreaterThan(0);
  }, 120_000);

  it(`lists the map’s regions that the note’s tables leave out, ${name}`, async () => {
    const context = await openDataContext(store, NATION);
    const period = context ? closedPeriods(context)[0] : undefined;
    if (!period) throw new Error('no closed period');
    const document = await compose(period.id);
    const indicator = document.map?.indicator;
    const left = printedValues(document).filter(
      (one) => one.indicator === indicator && one.place.uid === 'R1',
    );
    expect(left.map((one) => one.period)).toContain(period.id);
    expect(document.regions.map(({ place }) => place.uid)).not.toContain('R1');
  });
});
