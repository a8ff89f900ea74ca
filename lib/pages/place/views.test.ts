import { beforeEach, describe, expect, it, vi } from 'vitest';
import { boardIndicators } from '@/lib/board/board-indicators';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { LoadedPage, PageFrame } from '@/lib/pages/page-frame';
import { buildActs } from './build-acts';
import { loadPlace } from './load-place';
import type { PlaceData } from './place-types';
import { AREAS, createFactsServer, FACTS_PROFILE, fillWithFacts, LAST } from './testing/facts-country';
import { readSilence } from './read-silence';
import { viewActs } from './view-acts';
import { viewCalendar } from './view-calendar';
import { viewCycle } from './view-cycle';
import { tallyOf, viewTitle, type Tally } from './view-head';
import { viewIndicators } from './view-indicators';
import { viewMap } from './view-map';
import { viewMissing } from './view-missing';
import { viewSummary } from './view-summary';
import { viewUnits } from './view-units';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => FACTS_PROFILE }));

type Ready = Extract<LoadedPage<PlaceData>, { kind: 'ready' }>;

eachDatabase((name, makeStore) => {
  const open = async (level: 'region' | 'district', uid: string, query: Record<string, string> = {}) => {
    const page = { scope: NATION, language: 'fr', query: { periode: '2026-10', ...query } } as const;
    const loaded = await loadPlace(page, level, uid);
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    return loaded;
  };

  describe(`views of a place, ${name}`, () => {
    let region: Ready;
    beforeEach(async () => {
      await fillWithFacts(await makeStore());
      region = await open('region', 'R1');
    });

    it('titles the finding, whatever there is to find', () => {
      const { frame } = region;
      const all: Tally = {
        tracked: 10,
        withValue: 10,
        judged: 10,
        offTrack: 0,
        watch: 0,
        partial: 0,
        provisional: false,
      };
      const title = (tally: Partial<Tally>) =>
        viewTitle(frame, { ...all, ...tally }, 'Mopti').replaceAll('\u202f', ' ');
      expect(title({ offTrack: 4 })).toBe('Mopti : en retard sur 4 indicateurs des 10 suivis');
      expect(title({ offTrack: 1, judged: 8 })).toBe('Mopti : en retard sur 1 indicateur des 8 jugés');
      expect(title({ watch: 2 })).toBe('Mopti : aucun retard, 2 indicateurs à surveiller des 10 suivis');
      expect(title({})).toBe('Mopti : attendu atteint pour les 10 indicateurs suivis');
      expect(title({ judged: 1 })).toBe('Mopti : attendu atteint pour le seul indicateur jugé');
      expect(title({ judged: 0 })).toBe('Mopti : aucun indicateur ne peut être jugé en octobre 2026');
      expect(title({ withValue: 0, judged: 0 })).toBe('Mopti : aucune donnée en octobre 2026');
      expect(title({ tracked: 0 })).toBe('Mopti : aucun indicateur suivi');
      expect(title({ offTrack: 4, partial: 5 })).toMatch(/\(données partielles\)$/);
      expect(title({ offTrack: 4, partial: 4 })).not.toMatch(/partielles/);
      expect(title({ offTrack: 4, partial: 9, provisional: true })).toMatch(/\(provisoire\)$/);
    });

    it('says « non suivi » of what the profile does not map, and breaks nothing', () => {
      const frame: PageFrame = { ...region.frame, indicators: [] };
      const data: PlaceData = { ...region.data, indicator: null, missing: null, unseen: [], chronic: [] };
      expect(viewSummary(frame, data).map(({ value }) => value)).toEqual(Array(4).fill('non suivi'));
      expect(viewIndicators(frame, data)).toEqual([]);
      expect(viewCycle(frame, data)).toBeNull();
      expect(buildActs(frame, data)).toEqual([]);
      expect(viewMissing(frame, data).words).toMatch(/non suivis/);
      expect(tallyOf(frame, data)).toMatchObject({ tracked: 0, judged: 0 });
      const element = viewCycle(region.frame, region.data)?.rows.find(({ id }) => id === 'group_meetings');
      expect(element).toMatchObject({ of: 'non suivi', value: '', status: null });
    });

    it('puts the worst unit first and the one without data last; a link sorts otherwise', async () => {
      const { frame, data } = region;
      if (!data.indicator) throw new Error('nothing tracked');
      expect(viewUnits(frame, data, data.indicator).rows.map(({ uid }) => uid)).toEqual(['R1D1', 'R1D2']);
      expect(viewUnits(frame, data, data.indicator, 1).rows.map(({ uid }) => uid)).toEqual(['R1D1']);
      const pointed = { ...data, pointed: 'R1D2' };
      expect(viewUnits(frame, pointed, data.indicator, 1).rows.map(({ uid }) => uid)).toEqual([
        'R1D1',
        'R1D2',
      ]);
      const sorted = await open('region', 'R1', { tri: 'nom', sens: 'desc', lieu: 'R1D2' });
      const view = viewUnits(sorted.frame, sorted.data, data.indicator);
      expect(view.rows.map(({ uid, pointed }) => [uid, pointed])).toEqual([
        ['R1D2', true],
        ['R1D1', false],
      ]);
      expect(view.rows[1]?.href).toMatch(/^\/districts\/R1D1\?periode=2026-10&(?!.*lieu)/);
      expect(view.csv).toBe(
        '/api/v1/values.csv?indicator=supervision_monthly&period=2026-10&level=district&parent=R1',
      );
      expect(viewMap(frame, data, data.indicator)).toMatchObject({ silent: ['Unit R1D2'], called: ['R1D1'] });
    });

    it('orders what to treat: the long silent, then what lasts by ASC and months, then the status of the month', async () => {
      const { frame, data } = await open('district', 'R1D1');
      const acts = buildActs(frame, data);
      expect(acts[0]?.unit.uid).toBe('R1D1A2');
      expect(acts[0]?.finding.kind).toBe('unseen');
      expect(acts[0]?.run?.months).toBeGreaterThanOrEqual(4);
      expect(acts[0]?.also.map(({ kind }) => kind)).toContain('chronic');
      const order = acts.map(({ finding: { kind }, run }) =>
        kind === 'silent' && (run?.months ?? 2) > 1 ? 0 : kind === 'unseen' || kind === 'chronic' ? 1 : 2,
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const calls = viewActs(frame, data).rows.map(({ call }) => call);
      expect(calls[0]).toBe('Superviseur SEC, district d’Unit R1D1');
    });

    it('says unknown, and since when, of a place that sends nothing', async () => {
      const { frame, data } = await open('district', 'R1D2');
      const silence = readSilence(data, 'R1D2');
      const plain = (said: string) => said.replaceAll('\u202f', ' ');
      expect(silence).not.toBeNull();
      expect(plain(viewTitle(frame, tallyOf(frame, data), 'Youwarou', silence))).toBe(
        'Youwarou : aucun rapport depuis septembre 2026',
      );
      const facts = viewSummary(frame, data).map(({ fact }) => plain(fact));
      expect(facts.filter((fact) => fact === 'inconnu : aucun rapport depuis septembre 2026')).not.toEqual(
        [],
      );
      expect(facts.join()).not.toMatch(/aucun produit|aucune aire sans/);
      const calendar = viewCalendar(frame, data);
      expect(plain(calendar?.finding ?? '')).toBe('Inconnu : aucun rapport depuis septembre 2026.');
      expect(new Set(calendar?.rows.map(({ tail }) => tail))).toEqual(new Set(['—']));
      if (!data.indicator) throw new Error('nothing tracked');
      const { rows, total } = viewUnits(frame, data, data.indicator);
      expect(rows[0]?.statusWord).toMatch(/^aucun rapport depuis/);
      expect(total.name).toBe('District d’Unit R1D2');
      const region = await open('region', 'R1');
      expect(readSilence(region.data, 'R1')).toBeNull();
    });

    it('says unknown of the stocks of a place that reports, but no count', async () => {
      const server = createFactsServer();
      for (const area of AREAS) server.set('stock_reporting', area, LAST, null);
      await fillWithFacts(await makeStore(), server);
      const { frame, data } = await open('district', 'R1D1');
      expect(readSilence(data, 'R1D1')).toBeNull();
      const finding = viewCalendar(frame, data)?.finding.replaceAll('\u202f', ' ');
      expect(finding).toBe('Inconnu : aucun inventaire.');
    });

    it('writes each language alone', () => {
      const english: PageFrame = {
        ...region.frame,
        language: 'en',
        text: messagesIn('en'),
        indicators: boardIndicators([], 'en'),
      };
      expect(viewMissing(english, region.data).title).toBe('Reports not received, October 2026');
      expect(viewActs(english, region.data).rows.map(({ statusWord }) => statusWord)).not.toContain(
        'en retard',
      );
    });
  });

  describe(`places alike, ${name}`, () => {
    it('shares the rank where all are equal, and misses no report where all came', async () => {
      const server = createFactsServer();
      for (const area of AREAS) {
        server.set('reports_received', area, LAST, 1);
        server.set('chw_active', area, LAST, 5);
        server.set('chw_supervised', area, LAST, 5);
      }
      await fillWithFacts(await makeStore(), server);
      const { frame, data } = await open('region', 'R1');
      const rows = viewIndicators(frame, data).flatMap((group) => group.rows);
      const row = rows.find(({ id }) => id === 'supervision_monthly');
      expect(row).toMatchObject({ rank: '1 sur 2', tied: true, status: 'on-track' });
      expect(viewMissing(frame, data).words).toMatch(/^Aucun manquant/);
      expect(data.unseen).toEqual([]);
    });
  });
});
