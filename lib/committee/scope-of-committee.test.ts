import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { GET as getPptx } from '@/app/api/export/brief/[id]/pptx/route';
import { GET as getXlsx } from '@/app/api/export/brief/[id]/xlsx/route';
import { GET as getBrief } from '@/app/api/v1/briefs/[id]/route';
import { GET as getMeetings } from '@/app/api/v1/meetings/route';
import { GET as getRecommendationsTable } from '@/app/api/v1/recommendations.csv/route';
import { GET as getRecommendations } from '@/app/api/v1/recommendations/route';
import { identify } from '@/lib/access/identify';
import { asReaderOf, readerWith } from '@/lib/access/testing/identities';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { loadCommitteePage, type CommitteeSource } from '@/lib/pages/committee/committee-frame';
import { loadMeeting } from '@/lib/pages/committee/load-meeting';
import { loadMeetings } from '@/lib/pages/committee/load-meetings';
import { loadRecommendation } from '@/lib/pages/committee/load-recommendation';
import { loadRecommendations } from '@/lib/pages/committee/load-recommendations';
import { readFilter } from '@/lib/pages/committee/read-filter';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import {
  fillMixedCommittee,
  MIXED_PROFILE,
  OWN_WORDS,
  TWO_REGIONS,
  type MixedCommittee,
} from './testing/mixed-recommendations';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => MIXED_PROFILE }));

/** Names, uids and typed words of the region that the confined reader does not see; and its figures. */
const FOREIGN = /Zz|770\D?\d77/;
const counted = z.object({ rows: z.array(z.object({ recommendations: z.record(z.string(), z.number()) })) });
const OUTSIDE = ['foreign', 'both', 'unknown', 'closed foreign', 'overdue foreign', 'gone', 'proposed'];
const SEEN = ['own', 'two', 'all', 'closed', 'closed for all', 'overdue', 'overdue for all', 'moved'];

eachDatabase((name, makeStore) => {
  let store: Store;
  let committee: MixedCommittee;

  beforeEach(async () => {
    process.env['LOG_LEVEL'] = 'silent';
    store = await makeStore();
    committee = await fillMixedCommittee(store);
    Object.assign(globalThis, {
      tableauSecStore: Promise.resolve(store),
      tableauSecAnswerCache: undefined,
    });
  });

  const idOf = (word: string) => committee.made.get(word)?.id ?? 'none';

  /** What a page of the committee is rendered from. */
  const load = async (scope: Scope, read: (source: CommitteeSource) => Promise<unknown>): Promise<string> => {
    const reader = readerWith('viewer', { scope });
    const page = { reader, scope, language: 'fr', params: {}, query: {} } as const;
    const { frame, data } = await loadCommitteePage(page, '/reunions', [], read);
    return data === null ? 'null' : JSON.stringify([[...frame.places], data]);
  };
  const pages = (scope: Scope): Promise<string[]> =>
    Promise.all([
      load(scope, (source) => loadMeetings(source).then(({ briefs, ...data }) => [[...briefs], data])),
      load(scope, (source) => loadMeeting(source, committee.meeting.id)),
      load(scope, (source) => loadRecommendations(source, readFilter({}), null)),
      ...SEEN.map((word) => load(scope, (source) => loadRecommendation(source, idOf(word)))),
    ]);

  /** An answer as text: of a workbook or slides, all their parts. */
  const ask = async (
    get: (request: Request) => Promise<Response>,
    path: string,
    scope: Scope,
  ): Promise<string> => {
    vi.mocked(identify).mockResolvedValue(asReaderOf(scope));
    const response = await get(new Request(`http://localhost:3000${path}`));
    expect(response.status, path).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
    const parts = Object.entries(unzipSync(bytes)).filter(([part]) => /\.(xml|rels|svg)$/.test(part));
    return parts.map(([, part]) => new TextDecoder().decode(part)).join('\n');
  };
  const api = (scope: Scope) => ({
    meetings: () => ask(getMeetings, '/api/v1/meetings', scope),
    recommendations: () => ask(getRecommendations, '/api/v1/recommendations', scope),
    table: () => ask(getRecommendationsTable, '/api/v1/recommendations.csv', scope),
    brief: () => ask(getBrief, `/api/v1/briefs/${committee.brief.id}`, scope),
    xlsx: () => ask(getXlsx, `/api/export/brief/${committee.brief.id}/xlsx`, scope),
    pptx: () => ask(getPptx, `/api/export/brief/${committee.brief.id}/pptx`, scope),
  });

  describe(`the committee for a reader of two regions, ${name}`, () => {
    it('names nothing of the third on any page, and all that is own', async () => {
      for (const written of await pages(TWO_REGIONS)) {
        expect(written).not.toBe('null');
        expect(written).not.toMatch(FOREIGN);
      }
      const [, , list = ''] = await pages(TWO_REGIONS);
      for (const word of OWN_WORDS) expect(list).toContain(word);
      for (const word of OUTSIDE) {
        expect(await load(TWO_REGIONS, (source) => loadRecommendation(source, idOf(word))), word).toBe(
          'null',
        );
      }
    });

    it('tells of one that was away what was said since it is back', async () => {
      const moved = await load(TWO_REGIONS, (source) => loadRecommendation(source, idOf('moved')));
      expect(moved).toContain('Retour au fleuve');
      expect(moved).toContain('Mot du retour');
      expect(moved).not.toContain('Départ du fleuve');
      const whole = await load(NATION, (source) => loadRecommendation(source, idOf('moved')));
      for (const words of ['Départ du fleuve', 'Envoyée à Zz', 'Vue à Zz', 'Étape Zz', 'Mot du retour']) {
        expect(whole).toContain(words);
      }
    });

    it('is told all of what concerns the whole programme, its reason and comments too', async () => {
      for (const scope of [TWO_REGIONS, NATION]) {
        const page = await load(scope, (source) => loadRecommendation(source, idOf('closed for all')));
        for (const words of ['Suspension générale', 'Faute de budget', 'Mot à tous']) {
          expect(page).toContain(words);
        }
      }
    });

    it('counts nothing that is not shown', async () => {
      const count = async (scope: Scope) => {
        const { rows } = counted.parse(JSON.parse(await api(scope).meetings()));
        return rows.map(({ recommendations }) => recommendations);
      };
      const none = { open: 0, inProgress: 0, done: 0, dropped: 0, overdue: 0 };
      expect(await count(TWO_REGIONS)).toEqual([none, { ...none, open: 6, dropped: 2, overdue: 2 }]);
      expect(await count(NATION)).toEqual([
        { ...none, open: 1 },
        { ...none, open: 11, dropped: 3, overdue: 3 },
      ]);
    });

    it.each(['recommendations', 'table', 'brief', 'xlsx', 'pptx'] as const)(
      'names nothing of the third in %s, and all of it for a reader of the nation',
      async (what) => {
        const [own, whole] = [await api(TWO_REGIONS)[what](), await api(NATION)[what]()];
        expect(own.match(/.{0,60}Zz.{0,60}/g) ?? []).toEqual([]);
        if (what !== 'pptx') expect(own).not.toMatch(FOREIGN);
        for (const word of OWN_WORDS) expect(own, word).toContain(word);
        for (const word of ['Barrage Zz', 'Marché Zz', 'Ailleurs Zz', 'Retard Zz', 'Retour au fleuve']) {
          expect(whole, word).toContain(word);
        }
        for (const word of ['Départ du fleuve', 'Adieu']) expect(own + whole, word).not.toContain(word);
      },
    );

    it('is asked of a region outside in vain', async () => {
      vi.mocked(identify).mockResolvedValue(asReaderOf(TWO_REGIONS));
      for (const get of [getRecommendations, getRecommendationsTable]) {
        const address = 'http://localhost:3000/api/v1/recommendations?region=otherZz';
        const answer = await get(new Request(address));
        expect(answer.status).toBe(403);
        expect(await answer.text()).not.toMatch(/ Zz|Béta/);
      }
    });
  });
});
