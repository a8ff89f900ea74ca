import { beforeEach, expect, it, vi } from 'vitest';
import { tellPublication } from '@/components/prepare/tell-publication';
import { trackedBy } from '@/lib/board/board-indicators';
import { FACTS_PROFILE, fillWithFacts } from '@/lib/pages/place/testing/facts-country';
import { parsePeriod } from '@/lib/periods/period';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';
import type { Brief, BriefChoices } from '../brief-types';
import { printedValues } from '../document/printed-values';
import { AWA, makeMeeting, MOUSSA, someWish } from '../testing/committee-fixtures';
import type { Meeting } from '../types';
import { beginBrief, changeBrief } from '../writing/briefs';
import { addRecommendation } from '../writing/recommendations';
import { checkPublication } from './check-publication';
import type { SeenDocument } from './seen-document';
import { firstChoices, loadPreparation, type Preparation } from './load-prepare';

const profile = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profile.current }));

eachDatabase((name, makeStore) => {
  let store: Store;
  let server: FakeServer;
  let meeting: Meeting;

  const look = async (): Promise<Preparation> => {
    const page = await loadPreparation(store, meeting.id);
    if (!page) throw new Error('no meeting');
    return page;
  };
  const begin = async (): Promise<Brief> => {
    const period = (await look()).periods[0]?.id ?? '';
    return beginBrief(store, meeting.id, period, firstChoices(null), AWA);
  };
  const seenOf = ({ seen }: Preparation) => seen ?? { release: '', whole: '', figures: '' };
  const check = (brief: Brief, seen: SeenDocument) =>
    checkPublication(store, { meeting, brief }, brief, seen);
  const edit = async (draft: Brief, findings: BriefChoices['findings'], period = draft.period) => {
    const choices = { ...draft.choices, findings };
    const outcome = await changeBrief(store, draft.id, draft.version, { period, choices }, AWA);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return outcome.now;
  };
  /** An hour after the server computed its figures anew: those of one area in the note's period are others. */
  const revise = async ({ period }: Brief, hours = 0) => {
    const month = parsePeriod(period)?.start ?? 0;
    server.set('chw_supervised', 'R1D1A1', month, 1 + hours);
    server.set('chw_active', 'R1D1A1', month, 97);
    server.dataAsOf = new Date(Date.UTC(2026, 10, 21, 22 + 2 * hours));
    const now = () => new Date(Date.UTC(2026, 10, 21, 23 + 2 * hours));
    const indicators = trackedBy(FACTS_PROFILE);
    const more = { full: true, acceptWithdrawals: true };
    const outcome = await pull(store, server, { profile: FACTS_PROFILE, indicators, now, ...more });
    expect(outcome).toMatchObject({ state: 'done' });
  };

  beforeEach(async () => {
    profile.current = FACTS_PROFILE;
    store = await makeStore();
    server = await fillWithFacts(store);
    meeting = await makeMeeting(store, { date: '2026-11-30' });
  });

  it(`what was looked at is published, and no other figures, ${name}`, async () => {
    const draft = await begin();
    const page = await look();
    const before = await check(draft, seenOf(page));
    expect(before.kind).toBe('ready');
    await revise(draft);
    const checked = await check(draft, seenOf(page));
    if (checked.kind !== 'other' || before.kind !== 'ready') throw new Error(checked.kind);
    const printed = new Map(
      printedValues(before.document).map(({ indicator, place, period, value }) => [
        [indicator, place.uid, period].join(),
        value,
      ]),
    );
    const others = printedValues(checked.document).filter(
      ({ indicator, place, period, value, compared }) =>
        !compared && printed.get([indicator, place.uid, period].join()) !== value,
    );
    expect(others.length).toBeGreaterThan(1);
    expect(checked.change).toMatchObject({ figures: others, released: true });
    const told = tellPublication(checked, 'fr');
    expect(told).toMatchObject({ values: { confirm: '' } });
    expect(JSON.stringify(told)).toMatch(/Les chiffres ont changé depuis votre lecture/);
    expect(JSON.stringify(told)).toContain(checked.document.release.label);
    // Read again, it is published.
    expect((await check(draft, seenOf(await look()))).kind).toBe('ready');
  });

  it(`a release that changes nothing in the note refuses nothing; other words do, ${name}`, async () => {
    const draft = await begin();
    await revise(draft);
    const seen = seenOf(await look());
    server.dataAsOf = new Date('2026-11-22T22:00:00Z');
    const again = { profile: FACTS_PROFILE, indicators: trackedBy(FACTS_PROFILE), full: true };
    await pull(store, server, { ...again, now: () => new Date('2026-11-22T23:00:00Z') });
    expect((await check(draft, seen)).kind).toBe('ready');
    await addRecommendation(store, meeting.id, someWish({ places: [] }), MOUSSA);
    const checked = await check(draft, seen);
    expect(checked).toMatchObject({ kind: 'other', change: { figures: [], gone: 0, released: true } });
    if (checked.kind === 'ready') throw new Error(checked.kind);
    expect(JSON.stringify(tellPublication(checked, 'en'))).toMatch(/in its texts or its recommendations/);
  });

  it(`a page that says nothing of what was looked at publishes nothing, ${name}`, async () => {
    const draft = await begin();
    const none = { release: '', whole: '', figures: '' };
    expect((await check(draft, none)).kind).toBe('other');
    const late = await checkPublication(
      store,
      { meeting, brief: draft },
      { version: 7 },
      seenOf(await look()),
    );
    expect(late.kind).toBe('overtaken');
  });

  it(`an edit upon figures that were revised since waits, and publishing says so, ${name}`, async () => {
    const draft = await begin();
    const { composed, release } = await look();
    const own = { fr: 'Mes mots.', en: 'My words.' };
    const on = { release: release?.label ?? '', period: draft.period };
    const edited = await edit(
      draft,
      Object.fromEntries(
        composed.map(({ id, text }) => [id, { dropped: false, text: own, on: { ...on, text } }]),
      ),
    );
    const page = await look();
    expect(page.waiting).toEqual([]);
    const ready = await check(edited, seenOf(page));
    if (ready.kind !== 'ready') throw new Error(ready.kind);
    expect(ready.document.findings.every(({ edited: isEdited }) => isEdited)).toBe(true);
    await revise(draft);
    const now = await look();
    const changed = now.composed.filter(
      ({ id, text }) => composed.find((one) => one.id === id)?.text.fr !== text.fr,
    );
    const known = changed.filter(({ id }) => composed.some((one) => one.id === id));
    expect(known.length).toBeGreaterThan(0);
    expect(now.waiting.map(({ finding }) => finding)).toEqual(known);
    expect(now.waiting[0]?.edit.text).toEqual(own);
    const refused = await check(edited, seenOf(now));
    if (refused.kind !== 'waiting') throw new Error(refused.kind);
    const [first] = known;
    expect(JSON.stringify(tellPublication(refused, 'fr'))).toContain(first?.text.fr.replace(/\.$/, ''));
    // A finding that the figures give no more keeps its words for the secretary.
    const gone = composed.filter(({ id }) => now.composed.every((one) => one.id !== id));
    expect(now.unused.map(({ text }) => text)).toEqual(gone.map(() => own));
  });

  it(`an edit waits when the draft is of another period, or does not tell its own, ${name}`, async () => {
    const draft = await begin();
    const { composed, periods, release } = await look();
    const [first] = composed;
    if (!first) throw new Error('no finding');
    const on = { release: release?.label ?? '', period: draft.period, text: first.text };
    const dropped = await edit(draft, { [first.id]: { dropped: true, text: null, on } });
    expect((await look()).waiting).toEqual([]);
    const moved = await edit(dropped, dropped.choices.findings, periods[1]?.id);
    const page = await look();
    const still = page.composed.some(({ id }) => id === first.id);
    expect(page.waiting.map(({ finding }) => finding.id)).toEqual(still ? [first.id] : []);
    await edit(moved, { [first.id]: { dropped: true, text: null } }, draft.period);
    expect((await look()).waiting.map(({ finding }) => finding.id)).toEqual([first.id]);
  });
});
