import type { z } from 'zod';
import { pickUnits } from '@/lib/geography/pick-units';
import { parseUnitTopology } from '@/lib/geography/unit-topology';
import type { Level } from '@/lib/org-units/org-unit';
import { readBoundaries } from '@/lib/store/queries/boundaries';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { StoredBoundaries } from '@/lib/store/types';
import type { DataContext } from '../open-context';
import { ProblemError } from '../problem';
import { boundariesSchema } from '../schemas/places';

/** @throws ProblemError 404 `no-boundaries` when the server and the files gave none for the level. */
export async function findBoundaries({ store }: DataContext, level: Level): Promise<StoredBoundaries> {
  const stored = await readBoundaries(store, level);
  if (stored !== undefined) return stored;
  throw new ProblemError(
    'no-boundaries',
    {
      fr: `Aucun contour n’est connu pour le niveau «\u202f${level}\u202f». «\u202fnpm run boundaries:import\u202f» en charge depuis un fichier.`,
      en: `No outlines are known for the level "${level}". "npm run boundaries:import" loads them from a file.`,
    },
    { parameter: 'level' },
  );
}

/**
 * The outlines of a level as TopoJSON: those of the units that the reader may see, and of their points no others.
 * @throws ProblemError 404 `no-boundaries`.
 */
export async function describeBoundaries(
  context: DataContext,
  level: Level,
): Promise<z.output<typeof boundariesSchema>> {
  const { topology } = await findBoundaries(context, level);
  if (context.scope.kind === 'nation') return boundariesSchema.parse(JSON.parse(topology));
  const visible = await readOrgUnits(context.store, context.scope, { level });
  return boundariesSchema.parse(
    pickUnits(parseUnitTopology(topology), new Set(visible.map(({ uid }) => uid))),
  );
}
