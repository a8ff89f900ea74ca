import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReaderOf } from '@/lib/access/testing/identities';
import { valuesSchema } from '@/lib/api/schemas/figures';
import { fillScopedCountry, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { openEmptyStore } from '@/lib/api/testing/small-country';
import { cellAt, readWorkbook } from '@/lib/export/testing/read-workbook';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION } from '@/lib/org-units/scope';
import { readAudit } from '@/lib/store/queries/audit';
import type { Store } from '@/lib/store/types';
import { GET as getValues } from '../../../v1/values/route';
import { GET as getCsv } from '../csv/route';
import { GET } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const { toValidate } = messagesIn('fr').common;
let store: Store;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ store, remove } = await openEmptyStore());
  await fillScopedCountry(store);
  vi.mocked(identify).mockResolvedValue(asReaderOf(NATION));
});
afterEach(() => remove());

const ask = (path: string, handler = GET) =>
  handler(new Request(`http://localhost:3000/api/export/page/${path}`));
const sheetsOf = async (query: string) => {
  const response = await ask(`xlsx?${query}`);
  expect(response.status, query).toBe(200);
  return readWorkbook(new Uint8Array(await response.arrayBuffer()));
};

/** A seeded choice, so that a failure is seen again. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe('GET /api/export/page/xlsx', () => {
  it('holds the values that the API gives: twenty figures at random of each page', async () => {
    const roll = createDice(7);
    let compared = 0;
    for (const [chemin, id] of [
      ['/&niveau=district', 'Indicateurs'],
      ['/regions/own', 'Lieux du territoire'],
      ['/couverture', 'Régions'],
    ] as const) {
      const sheets = await sheetsOf(`chemin=${chemin}&periode=2026-06`);
      const sheet = sheets.find(({ name }) => name === id);
      if (!sheet) throw new Error(`No sheet ${id} in ${sheets.map(({ name }) => name).join(', ')}.`);
      for (let turn = 0; turn < 20; turn += 1) {
        const row = 1 + roll(sheet.rows.length - 1);
        const of = (head: string) => cellAt(sheet, row, head);
        const query = `indicator=${of('Code de l’indicateur')}&period=2026-06&orgUnit=${of('Identifiant du lieu')}`;
        const answer = await getValues(new Request(`http://localhost:3000/api/v1/values?${query}`));
        const [told] = valuesSchema.parse(await answer.json()).rows;
        if (!told) throw new Error(`The API has no ${query}.`);
        expect([of('Valeur'), of('Numérateur'), of('Dénominateur')], query).toEqual([
          told.value,
          told.numerator,
          told.denominator,
        ]);
        expect([of('Données reçues (part)'), of('Attendu'), of('Cible du plan')], query).toEqual([
          told.coverage,
          told.expected,
          told.target,
        ]);
        expect(of('Validation de la cible'), query).toBe(told.targetValidated === false ? toValidate : null);
        compared += 1;
      }
    }
    expect(compared).toBe(60);
  });

  it('is written to the journal, saved under a name, and kept by nobody', async () => {
    const response = await ask('xlsx?chemin=/supervision&periode=2026-06');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="supervision-2026-06.xlsx"',
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await readAudit(store, { limit: 9 })).toMatchObject([
      { action: 'export', subject: '/api/export/page/xlsx?chemin=/supervision&periode=2026-06' },
    ]);
  });

  it.each([
    ['', 400],
    ['chemin=/admin', 400],
    ['chemin=//evil.example/', 400],
    ['chemin=/supervision&periode=1999-01', 400],
    ['chemin=/supervision&langue=de', 400],
    ['chemin=/regions/nowhere', 404],
  ])('answers %j with %i', async (query, status) => {
    expect((await ask(`xlsx?${query}`)).status).toBe(status);
  });

  it('gives one of its tables as CSV, in the language asked for', async () => {
    const text = await (
      await ask('csv?chemin=/&tableau=indicateurs&langue=en&variante=excel', getCsv)
    ).text();
    expect(text).toMatch(/^\uFEFF?Place id;Place;Level;/);
    expect((await ask('csv?chemin=/&tableau=autre', getCsv)).status).toBe(400);
  });
});
