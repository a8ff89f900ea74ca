import { z } from 'zod';
import type { Visitor } from './visitor';

const answer = z.object({
  orgUnits: z.array(
    z.object({ id: z.string(), name: z.string(), parent: z.string().nullable(), programme: z.boolean() }),
  ),
});
export type Unit = z.infer<typeof answer>['orgUnits'][number];

export interface Units {
  readonly regions: readonly Unit[];
  readonly districts: readonly Unit[];
  readonly areas: readonly Unit[];
}

/** Every unit of the country, within somebody's scope and outside it. */
export interface Scopes {
  readonly own: Units;
  readonly foreign: Units;
}

/**
 * @param national sees the nation.
 * @param regions uids of the scope, known from how the account was made and not from what the program answers it.
 */
export async function listScopes(national: Visitor, regions: readonly string[]): Promise<Scopes> {
  const list = async (level: string) =>
    (await national.json(`/api/v1/org-units?level=${level}`, answer)).orgUnits;
  const all = { regions: await list('region'), districts: await list('district'), areas: await list('area') };
  const within = (ids: readonly string[], units: readonly Unit[], isWithin: boolean) =>
    units.filter(({ parent }) => (parent !== null && ids.includes(parent)) === isWithin);
  const split = (isOwn: boolean): Units => {
    const mine = all.districts.filter(({ parent }) => parent !== null && regions.includes(parent));
    const ids = mine.map(({ id }) => id);
    return {
      regions: all.regions.filter(({ id }) => regions.includes(id) === isOwn),
      districts: within(regions, all.districts, isOwn),
      areas: within(ids, all.areas, isOwn),
    };
  };
  const scopes = { own: split(true), foreign: split(false) };
  for (const units of [scopes.own, scopes.foreign]) {
    if (Object.values(units).some((some) => some.length === 0)) throw new Error('a scope without units');
  }
  return scopes;
}
