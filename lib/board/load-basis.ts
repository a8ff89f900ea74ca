import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import type { DataContext } from '@/lib/pages/data-context';
import { boardIndicators } from './board-indicators';
import { boardPlans } from './board-plans';
import { Kept } from './kept';
import { loadDrawings, type Drawings } from './load-drawings';
import { loadPastDue } from './load-past-due';
import type { BoardFrame } from './types';
import { listedLevels, placeFor } from './visible-places';

/** What boards of one level and language have in common: all that is not of a period, an indicator or a place. */
export interface BoardBasis {
  readonly frame: BoardFrame;
  readonly drawings: Drawings | null;
}

/** Two languages and two levels of some scopes, each some 50 kB without its drawings, which are kept for themselves. */
const kept = new Kept<BoardBasis>(48);

/** Made once as long as nothing it is made of changes; the same object each time, so that its text too is made once. */
export function loadBasis(
  context: DataContext,
  language: Language,
  level: 'region' | 'district',
): Promise<BoardBasis> {
  const key = [context.key, context.outlines, language, level].join('|');
  return kept.get(key, () => readBasis(context, language, level));
}

async function readBasis(
  context: DataContext,
  language: Language,
  level: 'region' | 'district',
): Promise<BoardBasis> {
  const { store, scope, profile, places, release, plans, threshold, provisionalFrom } = context;
  const { country, regions, districts } = places;
  const indicators = boardIndicators(context.indicators, language);
  const pastDue = await loadPastDue(context, indicators, country, { threshold, provisionalFrom });
  const { board, common, gaps } = messagesIn(language);
  const units = level === 'region' ? regions : districts;
  return {
    frame: {
      language,
      text: { board, common, gaps },
      path: '/',
      head: { uid: country.uid, name: profile.name[language], level: 'country' },
      scope: scope.kind,
      ownRegions:
        scope.kind === 'regions' ? regions.map(({ name, programme }) => ({ name, programme })) : null,
      levels: listedLevels(scope),
      places: units.map(placeFor(scope)),
      indicators,
      plans: boardPlans(plans, null, language, pastDue),
      threshold,
      provisionalFrom,
      firstMonth: release.firstMonth,
      lastMonth: release.lastMonth,
      complete: release.complete,
      schematic: profile.notes.districtOutlinesSchematic && scope.kind !== 'overview',
    },
    drawings: await loadDrawings(store, scope, [...regions, ...districts], level, null),
  };
}
