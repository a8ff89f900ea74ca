import type { SheetId } from './tables/speak';

/**
 * Every page that can be taken away, by its path in the app folder, and its tables in their order; some are not told for every
 * address. Kept apart from what loads them, since it is sent to browsers. A path that would pass for another's comes first.
 */
export const PAGE_TABLES = {
  '/': ['choisi', 'indicateurs', 'mois'],
  '/regions/[uid]': ['indicateurs', 'unites', 'voisins', 'mois', 'aires', 'chroniques', 'rapports'],
  '/districts/[uid]': ['indicateurs', 'unites', 'voisins', 'mois', 'aires', 'chroniques', 'rapports'],
  '/supervision': ['regions', 'districts', 'mois', 'aires', 'silence'],
  '/stocks': ['stocks', 'mois', 'chroniques', 'inventaires'],
  '/couverture': ['districts', 'regions', 'mois', 'lancements'],
  '/plan': ['cibles', 'projections', 'trajectoire'],
  '/plan/scenario': ['scenario'],
  '/plan/cibles': ['cibles', 'decisions', 'objectifs'],
  '/recherche': ['resultats'],
  '/reunions': ['reunions'],
  '/reunions/recommandations': ['recommandations'],
  '/reunions/recommandations/[id]': ['recommandations', 'historique'],
  '/reunions/[id]': ['seance', 'recommandations', 'reprises', 'notes'],
  '/donnees': ['completude', 'etats', 'revisions', 'refus', 'collectes', 'indicateurs'],
  '/donnees/definitions': ['definitions'],
  '/donnees/correspondances': ['correspondances', 'controles'],
  '/donnees/indicateurs/[id]': ['definitions', 'valeur', 'mois'],
} as const satisfies Readonly<Record<`/${string}`, readonly SheetId[]>>;

export type PagePath = keyof typeof PAGE_TABLES;

/** Uids and ids are letters and digits, at most as long as the widest known. */
const PART = '([A-Za-z0-9_-]{1,80})';

/** The page that a path is of, and what stands in its brackets; `null`: no page that can be taken away. */
export function findPage(
  path: string,
): { readonly page: PagePath; readonly params: Readonly<Record<string, string>> } | null {
  for (const page of Object.keys(PAGE_TABLES).filter(isPagePath)) {
    const found = new RegExp(`^${page.replace(/\[\w+\]/, PART)}$`).exec(path);
    const name = /\[(\w+)\]/.exec(page)?.[1];
    if (found) return { page, params: name === undefined ? {} : { [name]: found[1] ?? '' } };
  }
  return null;
}

function isPagePath(path: string): path is PagePath {
  return Object.hasOwn(PAGE_TABLES, path);
}
