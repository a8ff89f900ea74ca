import { beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReader, asReaderOf } from '@/lib/access/testing/identities';
import { fillScopedCountry, FOREIGN, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import type { BriefDocument } from '@/lib/committee/brief-types';
import { FIRST_CHOICES } from '@/lib/committee/read-choices';
import { AWA, makeMeeting, someDocument } from '@/lib/committee/testing/committee-fixtures';
import { beginBrief } from '@/lib/committee/writing/briefs';
import { publishBrief } from '@/lib/committee/writing/publish-brief';
import { parseCsv } from '@/lib/export/testing/parse-csv';
import { readWorkbook } from '@/lib/export/testing/read-workbook';
import { readAudit } from '@/lib/store/queries/audit';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { GET as getWorkbook } from '../xlsx/route';
import { GET } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const TYPED = '=cmd|"/C calc"!A0; d’après l’équipe de Béta Zz,\n« œuvre »';

/** A note of two regions of the store, one of them the confined reader's, whose printed counts the data say otherwise. */
function documentOf(meeting: { readonly id: string }): BriefDocument {
  const sample = someDocument(meeting);
  const figure = sample.regions[0]?.figures[0];
  if (!figure) throw new Error('The sample has no figure.');
  const printed = (orgUnit: string, value: number) => ({
    ...{ ...figure, orgUnit, indicator: 'chw_count', period: '2026-06', change: null, overYear: null },
    figure: { ...figure.figure, value, numerator: value, denominator: null },
  });
  const rowOf = (uid: string, name: string, value: number) => ({
    place: uid === 'country' ? { uid, name } : { uid, name, region: uid },
    figures: [printed(uid, value)],
  });
  return {
    ...sample,
    ...{
      period: '2026-06',
      pillars: [],
      plan: null,
      map: null,
      smallMaps: [],
      moves: [],
      worst: [],
      revised: [],
    },
    ...{ recommendations: [], coverage: [], findings: [] },
    regions: [rowOf('country', 'Pays', 41), rowOf('own', 'Alpha', 999), rowOf('otherZz', 'Béta Zz', 77)],
    paragraphs: [{ id: 'p', after: 'start', text: { fr: TYPED, en: 'Typed.' } }],
    decisions: [{ fr: 'Décider de Béta Zz.', en: 'Decide on Béta Zz.' }],
  };
}

async function publishNote(store: Store): Promise<string> {
  const meeting = await makeMeeting(store);
  const draft = await beginBrief(store, meeting.id, '2026-06', FIRST_CHOICES, AWA);
  const outcome = await publishBrief(store, draft.id, draft.version, documentOf(meeting), AWA);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.now.id;
}

const addressOf = (id: string, rest: string) =>
  new Request(`http://localhost:3000/api/export/brief/${id}/${rest}`);

eachDatabase((name, makeStore) => {
  let store: Store;
  let id: string;

  const tableOf = async (query: string, separator = ',') => {
    const response = await GET(addressOf(id, `csv?${query}`));
    expect(response.status, query).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const [head = [], ...rows] = parseCsv(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      separator,
    );
    return { head, rows, cell: (row: number, column: string) => rows[row]?.[head.indexOf(column)] };
  };

  describe(`GET /api/export/brief/[id]/csv, ${name}`, () => {
    beforeEach(async () => {
      store = await makeStore();
      await fillScopedCountry(store);
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
      vi.mocked(identify).mockResolvedValue(asReader('official'));
      id = await publishNote(store);
    });

    it('gives the first table, or the one that is named, with where it comes from; and is written to the journal', async () => {
      const first = await tableOf('');
      expect(first.head.slice(0, 4)).toEqual(['section', 'kind', 'text', 'edited']);
      const regions = await tableOf('tableau=regions');
      expect(regions.rows.map((row) => row[regions.head.indexOf('value')])).toEqual(['41', '999', '77']);
      expect(regions.cell(0, 'period')).toBe('2026-06');
      expect(regions.cell(0, 'dataAsOf')).toBe('2026-11-04');
      expect(regions.cell(0, 'release')).toBe('2026-11-04.1');
      expect(regions.head).toContain('source');
      expect(regions.head).toContain('fictive');
      expect((await readAudit(store, { limit: 9 })).map(({ subject }) => subject)).toContain(
        `/api/export/brief/${id}/csv?tableau=regions`,
      );
    });

    it('keeps accents, quotes, separators and line ends; a formula is text', async () => {
      const plain = await tableOf('tableau=texte');
      expect(plain.rows.map((row) => row[2])).toContain(`'${TYPED}`);
      const excel = await tableOf('tableau=texte&variante=excel', ';');
      expect(excel.head[0]).toBe('\uFEFFPartie');
      expect(excel.rows.map((row) => row[2])).toContain(`'${TYPED}`);
    });

    it('lists what was revised since, with the day of its making, as the workbook does', async () => {
      const day = new Date().toISOString().slice(0, 10);
      const since = await tableOf('tableau=revisesDepuis');
      const of = (column: string) => since.rows.map((row) => row[since.head.indexOf(column)]);
      expect(of('uid')).toEqual(['own', 'otherZz']);
      expect(of('printed')).toEqual(['999', '77']);
      expect(of('now')[0]).toBe('42');
      expect(new Set(of('seenOn'))).toEqual(new Set([day]));
      const response = await getWorkbook(addressOf(id, 'xlsx?langue=fr'));
      const sheets = readWorkbook(new Uint8Array(await response.arrayBuffer()));
      const sheet = sheets.find(({ name: title }) => title === 'Révisés depuis la publication');
      expect(sheet?.rows.slice(1).map((row) => row[0])).toEqual(['own', 'otherZz']);
      expect(sheet?.rows[0]?.at(-1)).toBe('Relevé le');
    });

    it('gives a confined reader no name and no figure of another region, and no typed text', async () => {
      vi.mocked(identify).mockResolvedValue(asReaderOf(OWN_REGION));
      const regions = await tableOf('tableau=regions');
      expect(regions.rows.map((row) => row[0])).toEqual(['country', 'own']);
      expect((await tableOf('tableau=revisesDepuis')).rows.map((row) => row[0])).toEqual(['own']);
      const told = await (await GET(addressOf(id, 'csv?tableau=texte'))).json();
      expect(told).toMatchObject({ status: 400 });
      const response = await getWorkbook(addressOf(id, 'xlsx'));
      const sheets = readWorkbook(new Uint8Array(await response.arrayBuffer()));
      expect(JSON.stringify(sheets)).not.toMatch(FOREIGN);
    });

    it.each([
      ['tableau=nothing', 400],
      ['tableau=regions&tableau=texte', 400],
      ['variante=libre', 400],
      ['langue=de', 400],
    ])('answers %j with %i', async (query, status) => {
      expect((await GET(addressOf(id, `csv?${query}`))).status).toBe(status);
    });

    it('answers 404 for a note that there is none of', async () => {
      expect((await GET(addressOf('none', 'csv'))).status).toBe(404);
    });
  });
});
