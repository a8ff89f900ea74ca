import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillScopedCountry } from '@/lib/api/testing/scoped-country';
import { LEVELS, type OrgUnit } from '@/lib/org-units/org-unit';
import { isInScope, NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '../testing/each-database';
import { readFigures, readFiguresOf } from './figures';
import { readHiddenUnits } from './hidden-units';
import { readOrgUnits } from './org-units';

const scopes = fc.oneof(
  fc.constantFrom<Scope>(NATION, OVERVIEW),
  fc
    .subarray(['own', 'otherZz', 'outsideZz', 'nowhere', "own' OR '1'='1"])
    .map((regions): Scope => ({ kind: 'regions', regions })),
);

/** A unit outside the programme has no figures. */
const isFollowed = ({ programme }: OrgUnit) => programme;

eachDatabase((name, makeStore) => {
  describe(`the scope in the query, ${name}`, () => {
    it('leaves exactly the units inside it, and hides exactly the regions and districts outside', async () => {
      const store = await makeStore();
      await fillScopedCountry(store);
      const all = await readOrgUnits(store, NATION);
      await fc.assert(
        fc.asyncProperty(scopes, async (scope) => {
          const uidsOf = (units: readonly { readonly uid: string }[]) => units.map(({ uid }) => uid).sort();
          const inside = all.filter((unit) => isInScope(scope, unit));
          expect(uidsOf(await readOrgUnits(store, scope))).toEqual(uidsOf(inside));
          const outside = all.filter(
            (unit) => (unit.level === 'region' || unit.level === 'district') && !isInScope(scope, unit),
          );
          for (const level of LEVELS) {
            const figures = await readFigures(store, scope, { periods: ['2026-06'], level });
            const followed = inside.filter((unit) => unit.level === level && isFollowed(unit));
            expect(figures.map(({ orgUnit }) => orgUnit).sort()).toEqual(uidsOf(followed));
          }
          const orgUnits = all.map(({ uid }) => uid);
          const pointed = await readFiguresOf(store, scope, { periods: ['2026-06'], orgUnits });
          expect(pointed.map(({ orgUnit }) => orgUnit).sort()).toEqual(uidsOf(inside.filter(isFollowed)));
          const hidden = await readHiddenUnits(store, scope);
          expect(uidsOf(hidden)).toEqual(uidsOf(outside));
          expect(hidden.flatMap((unit) => Object.keys(unit))).not.toContain('name');
        }),
        { numRuns: 40 },
      );
    });
  });
});
