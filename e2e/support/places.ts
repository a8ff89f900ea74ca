import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { z } from 'zod';

const answer = z.object({
  orgUnits: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      level: z.string(),
      parent: z.string().nullable(),
      programme: z.boolean(),
    }),
  ),
});
export type Place = z.infer<typeof answer>['orgUnits'][number];

/** Programme units of a level, as the API lists them. */
export async function listPlaces(request: APIRequestContext, level: string): Promise<Place[]> {
  const got = await request.get(`/api/v1/org-units?level=${level}`);
  return answer.parse(await got.json()).orgUnits.filter((place) => place.programme);
}

const listed = z.object({ rows: z.array(z.object({ id: z.string() })) });

/** A meeting and a recommendation of the demonstration, which begins with a few invented ones. */
export async function findCommittee(
  request: APIRequestContext,
): Promise<{ readonly meeting: string; readonly recommendation: string }> {
  const first = async (path: string) => {
    const { rows } = listed.parse(await (await request.get(path)).json());
    return rows.at(-1)?.id ?? 'none';
  };
  return {
    meeting: await first('/api/v1/meetings'),
    recommendation: await first('/api/v1/recommendations'),
  };
}

/** Every kind of page, with a real place in each address. */
export async function listPages(request: APIRequestContext): Promise<string[]> {
  const [region] = await listPlaces(request, 'region');
  const [district] = await listPlaces(request, 'district');
  const { meeting, recommendation } = await findCommittee(request);
  return [
    '/',
    '/?niveau=district&indicateur=stockout_act',
    `/regions/${region?.id ?? ''}`,
    `/districts/${district?.id ?? ''}`,
    '/couverture',
    '/couverture?niveau=district',
    '/supervision',
    '/stocks',
    '/stocks?niveau=district&produit=stockout_act',
    '/plan',
    '/plan?plan=psn-2021-2025',
    '/plan/cibles',
    '/plan/scenario',
    '/reunions',
    `/reunions/${meeting}`,
    '/reunions/recommandations',
    '/reunions/recommandations?retard=oui&tri=echeance&sens=desc',
    `/reunions/recommandations/${recommendation}`,
    '/recherche',
    '/recherche?q=mopti',
    '/recherche?q=xyzxyz',
    '/donnees',
    '/donnees/definitions',
    '/donnees/correspondances',
    '/donnees/indicateurs/supervision_monthly',
    '/donnees/indicateurs/households_per_audit',
  ];
}

/** Pages that only a person who is signed in, or an administrator, opens; the sign-in itself is looked at apart. */
export const MANAGED_PAGES: readonly string[] = [
  '/compte',
  '/compte/abonnements',
  '/admin',
  '/admin/utilisateurs',
  '/admin/journal',
];

/** Words that tell a confined reader why a part of the map is bare. */
export function outsideWords(page: Page): Locator {
  return page
    .getByText(/hors de votre périmètre/i)
    .filter({ visible: true })
    .first();
}
