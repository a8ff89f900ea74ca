import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION } from '@/lib/org-units/scope';
import { openDataContext } from '@/lib/pages/data-context';
import { AREAS, FACTS_PROFILE, fillWithFacts } from '@/lib/pages/place/testing/facts-country';
import { monthId, parsePeriod } from '@/lib/periods/period';
import { seededRandom } from '@/lib/plan/projection/random';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import type { BriefChoices, BriefDocument } from '../brief-types';
import { FIRST_CHOICES } from '../read-choices';
import { byHand, TERMS } from '../testing/by-hand';
import { AWA, makeMeeting } from '../testing/committee-fixtures';
import type { Meeting } from '../types';
import { beginBrief } from '../writing/briefs';
import { publishBrief } from '../writing/publish-brief';
import { readDocument } from '@/lib/store/queries/committee/documents';
import { pullFactsAgain } from '../testing/pull-again';
import { isProblem } from './brief-problem';
import { closedPeriods, lastClosedMonth } from './closed-periods';
import { composeDocument } from './compose-document';
import { confineDocument } from './confine-document';
import { listRevised } from './list-revised';
import { printedValues } from './printed-values';

const profile = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profile.current }));

eachDatabase((name, makeStore) => {
  let store: Store;
  let server: FakeServer;
  let meeting: Meeting;

  const periods = async () => {
    const context = await openDataContext(store, NATION);
    return context ? closedPeriods(context) : [];
  };
  const compose = async (choices: Partial<BriefChoices> = {}, asked?: string): Promise<BriefDocument> => {
    const period = asked ?? (await periods())[0]?.id ?? '';
    const composed = await composeDocument(store, meeting, {
      id: 'note',
      period,
      choices: { ...FIRST_CHOICES, ...choices },
    });
    if (isProblem(composed)) throw new Error(composed.problem.en);
    return composed;
  };

  const pullAgain = () => pullFactsAgain(store, server);

  describe(`a note composed from the data, ${name}`, () => {
    beforeEach(async () => {
      profile.current = FACTS_PROFILE;
      store = await makeStore();
      server = await fillWithFacts(store);
      meeting = await makeMeeting(store, { date: '2026-11-30' });
    });

    it('prints figures of the raw facts', async () => {
      const random = seededRandom(3);
      const known = (await periods()).map(({ id }) => id);
      let compared = 0;
      for (let turn = 0; turn < 5; turn += 1) {
        const document = await compose({}, known[Math.floor(random() * known.length)]);
        const values = printedValues(document).filter(({ indicator }) => TERMS[indicator]);
        for (let pick = 0; pick < 8; pick += 1) {
          const one = values[Math.floor(random() * values.length)];
          if (!one) continue;
          const expected = byHand(server, one.indicator, one.place.uid, one.period);
          if (expected === null) expect(one.value).toBeNull();
          else expect(one.value).toBeCloseTo(expected, 8);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThanOrEqual(25);
    });

    it('is of a closed period, or says in words why not', async () => {
      const context = await openDataContext(store, NATION);
      if (!context) throw new Error('no release');
      const open = monthId(lastClosedMonth(context) + 1);
      for (const period of [open, '2027', '1999-01', 'soon']) {
        const composed = await composeDocument(store, meeting, { id: 'n', period, choices: FIRST_CHOICES });
        expect('problem' in composed && composed.problem.fr).toMatch(/période/);
      }
      expect(
        (await periods()).every(({ start, length }) => start + length - 1 <= lastClosedMonth(context)),
      ).toBe(true);
    });

    it('holds nothing of another region once it is confined', async () => {
      const words = { fr: 'R2 va mal', en: 'R2 does badly' };
      const document = await compose({
        title: words,
        decisions: [words],
        paragraphs: [{ id: 'p', after: 'start', text: words }],
      });
      const whole = JSON.stringify(document);
      expect(whole).toContain('R2D1');
      const confined = confineDocument(document, { kind: 'regions', regions: ['R1'] });
      const text = JSON.stringify(confined);
      expect(text).not.toContain('R2');
      expect(text).toContain('"R1"');
      expect(confined.regions.map(({ place }) => place.uid)).toEqual(['ML', 'R1']);
      expect(confined.pillars).toEqual(document.pillars);
      const others = document.regions.find(({ place }) => place.uid === 'R2')?.figures ?? [];
      expect(others.length).toBeGreaterThan(0);
      for (const { figure } of others) {
        if (figure.value !== null && figure.value % 1 !== 0) expect(text).not.toContain(String(figure.value));
      }
      expect(confineDocument(document, NATION)).toBe(document);
    });

    it('stays as it was printed, and names exactly the figures that a later release revised', async () => {
      const document = await compose();
      const draft = await beginBrief(store, meeting.id, document.period, FIRST_CHOICES, AWA);
      const published = await publishBrief(store, draft.id, draft.version, document, AWA);
      expect(published.kind).toBe('done');
      expect(await listRevised(store, document)).toEqual([]);
      const month = parsePeriod(document.period)?.start ?? 0;
      server.set('chw_supervised', 'R1D1A1', month, 1);
      server.set('chw_active', 'R1D1A1', month, 97);
      await pullAgain();
      const frozen = await readDocument(store, draft.id);
      expect(frozen?.words?.fr['brief.questions']).toBe(messagesIn('fr').brief.questions);
      expect(frozen).toEqual(JSON.parse(JSON.stringify(document)));
      const revised = await listRevised(store, document);
      const expected = printedValues(document).filter(({ indicator, place, period, value }) => {
        const now = TERMS[indicator] ? byHand(server, indicator, place.uid, period) : null;
        return (
          TERMS[indicator] && (now === null || value === null ? now !== value : Math.abs(now - value) > 1e-9)
        );
      });
      expect(revised.filter(({ indicator }) => TERMS[indicator]).length).toBeGreaterThan(1);
      expect(
        revised.filter(({ indicator }) => TERMS[indicator]).map((one) => [one.indicator, one.place.uid]),
      ).toEqual(expected.map((one) => [one.indicator, one.place.uid]));
      const next = { ...meeting, id: 'next', date: '2027-06-01' };
      const later = await composeDocument(store, next, {
        id: 'n',
        period: document.period,
        choices: FIRST_CHOICES,
      });
      if (isProblem(later)) throw new Error(later.problem.en);
      expect(later.previous).toMatchObject({ brief: draft.id, period: document.period });
      expect(later.revised).toEqual(revised);
    });

    it('shows the chosen regions alone, and all of them when none is known', async () => {
      const one = await compose({ regions: ['R2'] });
      expect(one.regions.map(({ place }) => place.uid)).toEqual(['ML', 'R2']);
      expect(one.worst.flatMap(({ districts }) => districts).every(({ region }) => region.uid === 'R2')).toBe(
        true,
      );
      expect(one.coverage.map(({ place }) => place.uid)).toEqual(['ML', 'R2']);
      const all = await compose({ regions: ['gone'] });
      expect(all.regions.map(({ place }) => place.uid)).toEqual(['ML', 'R1', 'R2']);
    });

    it('is whole without stock measures', async () => {
      const { source } = FACTS_PROFILE;
      const measures = Object.fromEntries(
        Object.entries(source.measures).filter(([measure]) => !measure.startsWith('stock')),
      );
      profile.current = { ...FACTS_PROFILE, source: { ...source, measures } };
      const document = await compose();
      expect(document.pillars.map(({ pillar }) => pillar)).not.toContain('stock');
      const line = document.plan?.lines.find(({ indicator }) => indicator === 'stockout_any');
      expect(line).toMatchObject({ measurable: false, status: null, figure: { value: null } });
    });

    it('prints a region that sent nothing as without data, never as zero', async () => {
      const [period] = await periods();
      for (const area of AREAS.filter((uid) => uid.startsWith('R2'))) {
        for (const measure of ['chw_active', 'chw_supervised', 'reports_received'] as const) {
          server.set(measure, area, period?.start ?? 0, null);
        }
      }
      await pullAgain();
      const document = await compose({}, period?.id);
      const silent = document.regions.find(({ place }) => place.uid === 'R2');
      const supervised = silent?.figures.find(({ indicator }) => indicator === 'supervision_monthly');
      expect(supervised).toMatchObject({ status: null, figure: { state: 'no-data', value: null } });
      expect(
        document.moves.some(
          ({ place, indicator }) => place.uid === 'R2' && indicator === 'supervision_monthly',
        ),
      ).toBe(false);
    });
  });
});
