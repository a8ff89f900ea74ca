import { boardIndicators } from '@/lib/board/board-indicators';
import type { BoardFrame } from '@/lib/board/types';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { Period } from '@/lib/periods/period';

/** A page of the whole country in a period, for the loaders that pages share: there is no address behind it. */
export function briefFrame(context: DataContext, period: Period, language: Language): PageFrame {
  const { release, profile, places, plans, fictive, threshold, provisionalFrom, scope } = context;
  return {
    key: [context.key, context.outlines, language, 'note', period.id].join('|'),
    ...{ language, text: messagesIn(language), path: '/', asked: { periode: period.id } },
    ...{ country: profile.name[language], scope, profile, plans, release, fictive, period },
    region: null,
    regions: places.regions.filter(({ programme }) => programme),
    districts: places.districts.filter(({ programme }) => programme),
    ...{ chosen: {}, written: {} },
    indicators: boardIndicators(context.indicators, language),
    ...{ firstMonth: release.firstMonth, lastMonth: release.lastMonth, complete: release.complete },
    ...{ threshold, provisionalFrom },
  };
}

/** The same as the views of the map's marks and legend take it: nothing leads on from paper. */
export function briefBoardFrame(context: DataContext, period: Period, language: Language): BoardFrame {
  const frame = briefFrame(context, period, language);
  const { country } = context.places;
  return {
    ...frame,
    head: { uid: country.uid, name: frame.country, level: 'country' },
    scope: frame.scope.kind,
    ...{ ownRegions: null, levels: [], places: [], plans: [] },
    schematic: frame.profile.notes.districtOutlinesSchematic,
  };
}
