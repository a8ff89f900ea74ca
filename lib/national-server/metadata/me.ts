import { z } from 'zod';
import type { Parameter } from '../http/address';
import { narrow } from '../http/narrow';
import type { Received } from '../http/requester';
import type { Me, Result } from '../types';

const Unit = z.object({
  id: z.string(),
  name: z.string().nullish(),
  level: z.number().nullish(),
  path: z.string().nullish(),
});
const Wire = z.object({
  username: z.string().optional(),
  name: z.string().optional(),
  // Up to 2.37 the account's name stood here.
  userCredentials: z.object({ username: z.string().optional() }).optional(),
  organisationUnits: z.array(Unit).default([]),
  dataViewOrganisationUnits: z.array(Unit).default([]),
});

export const ME_QUERY: readonly Parameter[] = [
  [
    'fields',
    'id,username,name,organisationUnits[id,name,level,path],dataViewOrganisationUnits[id,name,level,path]',
  ],
];

/** Reads `me`. Without data-view units of its own, a user sees the data of its capture units: that is the server's rule too. */
export function readMe(received: Result<Received>): Result<Me> {
  const wire = narrow(received, Wire, 'not-dhis2');
  if (!wire.ok) return wire;
  const { username, name, userCredentials, organisationUnits, dataViewOrganisationUnits } = wire.value;
  const roots = dataViewOrganisationUnits.length > 0 ? dataViewOrganisationUnits : organisationUnits;
  return {
    ok: true,
    value: {
      username: username ?? userCredentials?.username ?? name ?? '',
      dataViewRoots: roots.map((unit) => ({
        uid: unit.id,
        name: unit.name?.trim() || unit.id,
        level: unit.level ?? (unit.path ? unit.path.split('/').filter(Boolean).length : null),
      })),
    },
  };
}
