import type { z } from 'zod';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { DataContext } from '../open-context';
import type { readOrgUnits as operation } from '../operations/data-operations';
import type { OrgUnitAnswer } from '../schemas/places';
import { findOrgUnit } from './find-units';

type Input = z.output<(typeof operation)['input']>;

/** The org units inside the reader's scope, by name. Without a level, `parent` means its direct children. */
export async function listOrgUnits(context: DataContext, { level, parent }: Input): Promise<OrgUnitAnswer[]> {
  if (parent !== undefined) await findOrgUnit(context, parent, 'parent');
  const units = await readOrgUnits(context.store, context.scope, {
    ...(level === undefined ? {} : { level }),
    ...(parent === undefined ? {} : { parent }),
  });
  return units.map((unit) => ({
    id: unit.uid,
    code: unit.code,
    name: unit.name,
    level: unit.level,
    parent: unit.parent,
    programme: unit.programme,
    hasGeometry: unit.hasGeometry,
  }));
}
