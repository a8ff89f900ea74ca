// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { indicatorById } from '@/lib/indicators/catalogue';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION } from '@/lib/org-units/scope';
import { loadTargetsPage, type TargetsPage } from '@/lib/pages/targets/load-targets-page';
import { appendDecision } from '@/lib/store/queries/target-decisions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import { someDecision } from '@/lib/store/testing/target-fixtures';
import type { TargetChange } from '@/lib/targets/decision';
import { sayTargetValue } from './say-target';
import { TargetsTable } from './targets-table';

const profileFile = z.object({
  plans: z.array(
    z.object({
      id: z.string(),
      targets: z.array(
        z.object({
          ...{ indicator: z.string(), year: z.number(), region: z.string().nullable(), value: z.number() },
          source: z.object({ fr: z.string() }).nullable(),
        }),
      ),
    }),
  ),
});
const { plans } = profileFile.parse(JSON.parse(readFileSync('lib/profile/mali/profile.json', 'utf8')));
const NOW = new Date('2026-11-22T00:00:00Z');
const DOCUMENT = { title: 'Comité de pilotage', date: '2024-02-12' };

interface Shown {
  readonly value: string;
  readonly toValidate: boolean;
}
type Table = Record<string, Shown>;

/** What the page shows: `indicator|place|year` to its cell. */
function readTable(page: TargetsPage): Table {
  const words = { text: messagesIn('fr'), language: 'fr', regions: page.regions, country: 'Mali' } as const;
  document.body.innerHTML = renderToStaticMarkup(
    <TargetsTable page={page} words={words} chosen={null} addressOf={() => '/ici'} />,
  );
  const heads = [...document.querySelectorAll('thead th')].map(({ textContent }) => textContent.slice(0, 4));
  const table: Table = {};
  for (const row of document.querySelectorAll('tbody tr')) {
    const name = row.querySelector('th a')?.textContent ?? '';
    const cells = [...row.querySelectorAll('td')];
    const place = cells[0]?.textContent ?? '';
    for (const [index, cell] of cells.entries()) {
      const value = cell.querySelector('b')?.textContent;
      if (value === undefined || !cell.classList.contains('target-year')) continue;
      const mark = cell.querySelector('.to-validate')?.textContent;
      table[`${name}|${place}|${heads[index + 1]}`] = { value, toValidate: mark === 'à\u00a0valider' };
    }
  }
  return table;
}

eachDatabase((database, makeStore) => {
  describe(`the table of targets, ${database}`, () => {
    it.each(plans.map(({ id }) => id))(
      'shows every milestone in force of %s, and what is to be validated',
      async (id) => {
        const store = await makeStore();
        await addSmallCountry(store);
        Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
        const expected: Table = {};
        const awaitCell = (
          of: { indicator: string; year: number; region: string | null },
          value: number,
          has: boolean,
        ) => {
          const name = indicatorById(of.indicator)?.label.fr;
          expected[`${name}|${of.region ?? 'Mali'}|${of.year}`] = {
            ...{ value: sayTargetValue(of.indicator, value, 'fr'), toValidate: !has },
          };
        };
        const decide = async (
          key: { indicator: string; year: number; region: string | null },
          change: TargetChange,
          plan = id,
        ) => {
          const { indicator, year, region } = key;
          await appendDecision(store, someDecision({ plan, indicator, year, region, change }));
        };
        const own = plans.find((plan) => plan.id === id)?.targets ?? [];
        for (const target of own) awaitCell(target, target.value, target.source !== null);
        // In turn: a document, a value without one, a decision taken back, and nothing.
        for (const [index, target] of own.entries()) {
          const value = index % 40;
          if (index % 4 === 0) {
            await decide(target, { kind: 'set', value, source: DOCUMENT });
            awaitCell(target, value, true);
          } else if (index % 4 === 1) {
            await decide(target, { kind: 'set', value: value + 1, source: DOCUMENT });
            await decide(target, { kind: 'set', value, source: null });
            awaitCell(target, value, false);
          } else if (index % 4 === 2) {
            await decide(target, { kind: 'set', value, source: index % 8 === 2 ? DOCUMENT : null });
            await decide(target, { kind: 'withdrawn' });
          }
        }
        const added = { indicator: 'group_meetings', year: 2027, region: 'R1' };
        await decide(added, { kind: 'set', value: 61, source: DOCUMENT });
        expected[`${indicatorById('group_meetings')?.label.fr}|Kayes|2027`] = {
          ...{ value: sayTargetValue('group_meetings', 61, 'fr'), toValidate: false },
        };
        await decide({ ...added, year: 2029 }, { kind: 'set', value: 99, source: null }, 'another');
        const page = await loadTargetsPage(NATION, id, NOW);
        if (!page) throw new Error(`The page knows no plan ${id}.`);
        expect(readTable(page)).toEqual(expected);
        expect(Object.keys(expected).length).toBe(own.length + 1);
      },
    );
  });
});
