import { z } from 'zod';
import { levelSchema, provenanceShape } from './figures';
import { namedSchemas } from './registry';

const orgUnitSchema = z
  .strictObject({
    id: z.string(),
    code: z.string().nullable(),
    name: z.string(),
    level: levelSchema,
    parent: z.string().nullable(),
    programme: z.boolean().describe('Stands in a region of the programme.'),
    hasGeometry: z.boolean(),
  })
  .register(namedSchemas, { id: 'OrgUnit' });

export const orgUnitsSchema = z
  .strictObject({ ...provenanceShape, orgUnits: z.array(orgUnitSchema) })
  .register(namedSchemas, { id: 'OrgUnits' });

export const boundariesSchema = z
  .looseObject({
    type: z.literal('Topology'),
    objects: z.looseObject({ units: z.looseObject({ type: z.literal('GeometryCollection') }) }),
    arcs: z.array(z.array(z.array(z.number()))),
  })
  .register(namedSchemas, {
    id: 'Boundaries',
    description:
      'TopoJSON with one object named `units`; the id of each geometry is an org unit’s. No names.',
  });

export type OrgUnitAnswer = z.infer<typeof orgUnitSchema>;
