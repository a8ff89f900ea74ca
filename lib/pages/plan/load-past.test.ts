import { beforeEach, expect, it, vi } from 'vitest';
import { loadBoard } from '@/lib/board/load-board';
import { viewPlan } from '@/lib/board/view-plan';
import { statusOf } from '@/lib/indicators/status';
import { NATION } from '@/lib/org-units/scope';
import { monthId, monthIndex, type MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { loadPage } from '../load-page';
import { AREAS, FACTS_PROFILE, fillWithFacts } from '../place/testing/facts-country';
import { loadPlan, PLAN_TEXTS } from './load-plan';
import { judgedCell } from './plan-data';
import { countLines, sayFinding } from './say-finding';
import { viewCourse } from './view-course';
import { viewLines } from './view-lines';
import { viewRegions } from './view-regions';

const profile = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profile.current }));

const ID = 'supervision_monthly';
const DUE = monthIndex(2025, 12);

eachDatabase((_name, makeStore) => {
  let server: FakeServer;
  let target = 0;

  /** The share of active CHWs supervised, off the server's own values. */
  const byHand = (place: string, month: MonthIndex): number => {
    let [seen, active] = [0, 0];
    for (const area of AREAS.filter((uid) => place === 'ML' || uid.startsWith(place))) {
      const of = server.values.get(`chw_active ${area} ${month}`);
      if (of === undefined) continue;
      active += of;
      seen += server.values.get(`chw_supervised ${area} ${month}`) ?? 0;
    }
    return (100 * seen) / active;
  };
  const open = async (value: number, query: Record<string, string> = {}) => {
    target = value;
    const [plan] = FACTS_PROFILE.plans;
    const targets = [{ indicator: ID, year: 2025, value, region: null, source: null }];
    // A plan in force until 2027 that aims at nothing after 2025.
    const plans = plan ? [{ ...plan, targets }] : [];
    profile.current = { ...FACTS_PROFILE, plans } satisfies CountryProfile;
    const asks = { period: 'month', region: true, texts: PLAN_TEXTS } as const;
    const loaded = await loadPage({ scope: NATION, query, language: 'fr' }, '/plan', asks, loadPlan);
    if (loaded.kind !== 'ready' || !loaded.data?.chosen) throw new Error(loaded.kind);
    const { data } = loaded;
    return { frame: { ...loaded.frame, period: data.period }, data, chosen: loaded.data.chosen };
  };
  const judge = (value: number) => statusOf({ direction: 'up', tolerance: 0.1 }, value, target);

  beforeEach(async () => {
    profile.current = FACTS_PROFILE;
    server = await fillWithFacts(await makeStore());
  });

  it('judges a target whose last milestone has passed at its own December', async () => {
    const then = byHand('ML', DUE);
    // Just missed then, and met by the best month since.
    const { data, frame, chosen } = await open(then + 0.01, { periode: '2026-08' });
    const [line] = data.lines;
    expect(line?.past?.month).toBe(DUE);
    expect(line?.past?.cell.figure.value).toBeCloseTo(then, 9);
    expect(line?.cell?.figure.value).toBeCloseTo(byHand('ML', monthIndex(2026, 8)), 9);
    expect(countLines(data.lines)).toMatchObject({ watch: 1, onTrack: 0 });
    const [view] = viewLines(data, frame);
    const value = then.toFixed(1).replace('.', ',');
    expect(view?.statusWord).toBe(`presque atteinte fin 2025 (${value}\u202f%)`);
    const since = Array.from({ length: 8 }, (_none, index) => DUE + 1 + index);
    const metIn = since.find((month) => byHand('ML', month) >= target) ?? null;
    expect(metIn).not.toBeNull();
    expect(line?.past?.metIn).toBe(metIn);
    expect(view?.metLater).toMatch(/^atteinte en .* 2026, après l’échéance$/);
    expect(viewCourse(chosen, data, frame).title).toMatch(/: la cible de fin 2025 a été atteinte en .* 2026/);
    // Nothing is said of a pace to a target that is past.
    expect(line?.projection).not.toMatchObject({ verdict: expect.any(String) });
  });

  it('judges each region there too, and says nothing of later where it was reached in time', async () => {
    const { data, frame, chosen } = await open(byHand('R1', DUE), { periode: '2026-08' });
    for (const row of chosen.regions) {
      const then = byHand(row.unit.uid, DUE);
      expect(row.past?.cell.figure.value).toBeCloseTo(then, 9);
      expect(judgedCell(row)?.status).toBe(judge(then));
    }
    const first = viewRegions(chosen, data, frame).rows.find(({ uid }) => uid === 'R1');
    expect(first).toMatchObject({ metLater: null, statusWord: expect.stringMatching(/^atteinte fin 2025/) });
  });

  it('has the board count it as the page does, in each month before and after', async () => {
    const then = byHand('ML', DUE);
    const months = Array.from({ length: 14 }, (_none, index) => DUE - 5 + index);
    expect(months.filter((month) => month > DUE && byHand('ML', month) > then)).not.toEqual([]);
    for (const month of months) {
      const { data } = await open(then + 0.01, { periode: monthId(month) });
      const board = await loadBoard({ query: { periode: monthId(month) }, language: 'fr', scope: NATION });
      if (board.kind !== 'ready') throw new Error(board.kind);
      const { frame, figures } = board.props;
      const tile = viewPlan(frame, figures.snapshot, undefined);
      expect(`${monthId(month)} ${tile.value}`).toBe(`${monthId(month)} ${countLines(data.lines).onTrack}`);
    }
  });

  it('judges a target that is due in the month looked at, or later, as ever', async () => {
    for (const periode of ['2025-12', '2025-06']) {
      const { data } = await open(60, { periode });
      expect(data.lines[0]?.past).toBeNull();
    }
  });

  it('calls the month provisional where its reports still come in, and names what has no course', async () => {
    const { data, frame } = await open(60, { periode: '2025-11', indicateur: 'stockout_act' });
    expect(data.without).toMatchObject({ tracked: true });
    expect(data.without?.label).toMatch(/CTA/);
    const [line] = data.lines;
    if (!line?.cell) throw new Error('no line');
    const coming = { ...data, lines: [{ ...line, cell: { ...line.cell, provisional: true } }] };
    expect(viewLines(coming, frame)[0]?.statusWord).toMatch(/, provisoire$/);
    expect(sayFinding(coming, frame)).toBe(`${sayFinding(data, frame)} (mois provisoire)`);
    expect((await open(60, { indicateur: ID })).data.without).toBeNull();
  });
});
