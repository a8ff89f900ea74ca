import type { TileView } from '@/lib/board/view-types';
import type { BoardIndicator } from '@/lib/board/types';
import { fill } from '@/lib/i18n/messages/fill';
import { indicatorById } from '@/lib/indicators/catalogue';
import { monthId } from '@/lib/periods/period';
import type { PageFrame } from '../page-frame';
import type { SupervisionData } from './load-supervision';
import { SHOWN_INDICATORS } from './shown-indicators';
import { viewRegionLinks, viewSilent, viewUnseen, type AreasView, type RegionLink } from './view-areas';
import { viewDistricts, type DistrictsView } from './view-districts';
import { viewElements, type ElementsView } from './view-elements';
import { viewMultiples, type MultiplesView } from './view-multiples';
import { viewSupervisors, type SupervisorsView } from './view-supervisors';
import { viewTiles } from './view-tiles';
import { viewTitle } from './view-title';

/** The whole page in words and numbers ready to be drawn. */
export interface SupervisionView {
  readonly title: string;
  /** What the tiles are of, to a reader who sees a part of it; else `null`. */
  readonly whole: string | null;
  readonly tiles: readonly TileView[];
  /** The six indicators of the cycle together; `null`: none is tracked. */
  readonly elements: ElementsView | null;
  /** What the lines and the strip are of, or why they are not there. */
  readonly indicator: BoardIndicator | null;
  readonly notTracked: string | null;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly multiples: MultiplesView | null;
  readonly districts: DistrictsView | null;
  /** `null`: not tracked, which its tile says. */
  readonly supervisors: SupervisorsView | null;
  readonly lists: {
    readonly unseen: AreasView;
    readonly silent: AreasView;
    readonly regions: readonly RegionLink[];
    /** Where each list is downloaded. */
    readonly csv: { readonly unseen: string; readonly silent: string };
  } | null;
  /** Why there are no lists. */
  readonly listsMissing: string | null;
}

export function viewSupervision(frame: PageFrame, data: SupervisionData): SupervisionView {
  const { language, text, indicators } = frame;
  const { supervision, pages } = text;
  const find = (id: string) => indicators.find((indicator) => indicator.id === id) ?? null;
  const chosen = frame.chosen['indicateur'] ?? SHOWN_INDICATORS[0];
  const indicator = find(chosen);
  const supervisors = find('chw_per_supervisor');
  // A reader confined to no region of the programme has the national figures alone.
  const isBare = frame.districts.length === 0;
  const listsMissing = isBare ? supervision.areasHidden : data.isTracked ? null : supervision.listsNotTracked;
  return {
    title: viewTitle(frame, data),
    whole: frame.scope.kind === 'regions' && frame.region === null ? text.board.stripWhole : null,
    tiles: viewTiles(frame, data),
    elements: viewElements(frame, data),
    indicator,
    notTracked:
      indicator === null
        ? fill(pages.notTrackedText, { name: indicatorById(chosen)?.label[language] ?? chosen })
        : null,
    choices: SHOWN_INDICATORS.flatMap((id) => {
      const known = find(id);
      return known === null ? [] : [{ id, label: known.short }];
    }),
    multiples: indicator === null ? null : viewMultiples(frame, data, indicator),
    districts: indicator === null || isBare ? null : viewDistricts(frame, data, indicator),
    supervisors: supervisors === null || isBare ? null : viewSupervisors(frame, data, supervisors),
    lists:
      listsMissing === null
        ? {
            unseen: viewUnseen(frame, data),
            silent: viewSilent(frame, data),
            regions: viewRegionLinks(frame, data),
            csv: {
              unseen: csvAddress(frame, data, 'supervision'),
              silent: csvAddress(frame, data, 'silent'),
            },
          }
        : null,
    listsMissing,
  };
}

function csvAddress({ region }: PageFrame, { end }: SupervisionData, list: string): string {
  const query = new URLSearchParams({ list, period: monthId(end) });
  if (region !== null) query.set('parent', region.uid);
  return `/api/v1/action-list.csv?${query.toString()}`;
}
