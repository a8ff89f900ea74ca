import { countedPlaces } from '../counted-places';
import type { BriefDocument, PrintedFigure } from '../brief-types';
import { joinPlaces } from '../places-together';
import type { BriefView } from '../view/view-brief';
import type { FigureText } from '../view/view-figure';

/** A measured value as the views write it, by what it is of: its indicator, place and period, parted by spaces. */
export interface ToldValue {
  readonly key: string;
  readonly text: string;
}

/** Every measured value that the views of a note write in its tables, maps, moves and movements. */
export function listTold(view: BriefView, document: BriefDocument): ToldValue[] {
  const country = document.regions[0]?.place.uid ?? '';
  const figuresOf = new Map(document.regions.map(({ place, figures }) => [place.uid, figures]));
  const worst = document.worst.filter(({ districts }) => districts.length > 0);
  const told = [
    ...view.pillars.rows.map(({ key, figure }) => tell(document.pillars, key, country, figure)),
    ...(view.plan?.lines ?? [])
      .filter(({ bullet }) => bullet !== null)
      .map(({ key, figure }) => tell(document.plan?.lines ?? [], key, country, figure)),
    ...view.mapList.map(({ uid, figure }) =>
      tell(figuresOf.get(uid) ?? [], document.map?.indicator ?? '', uid, figure),
    ),
    ...view.regions.rows.flatMap(({ uid, figures }) =>
      figures.map((figure, at) =>
        tell(figuresOf.get(uid) ?? [], view.regions.columns[at]?.key ?? '', uid, figure),
      ),
    ),
    ...view.worst.flatMap(({ districts }, at) =>
      districts.map(({ uid, figure }) =>
        tell(worst[at]?.districts ?? [], worst[at]?.indicator ?? '', uid, figure),
      ),
    ),
    ...[...(view.map ? [view.map] : []), ...view.smallMaps].flatMap(({ map, marks }) =>
      Object.entries(marks)
        .filter(([uid]) => map.drawing.units.some((unit) => unit.uid === uid))
        .map(([uid, { value }]) => ({ key: [map.indicator, uid, document.period].join(' '), text: value })),
    ),
    ...(view.changes.revised?.rows ?? []).map(({ key, now }) => ({
      key: key.replaceAll(':', ' '),
      text: now,
    })),
    ...listMoves(view, document),
    ...listMovements(view, document, country),
  ];
  return told.flatMap((one) => one ?? []);
}

/** Millions are written short: those are left out, and so is what has no value. */
function tell(
  printed: readonly PrintedFigure[],
  indicator: string,
  place: string,
  figure: FigureText | null,
): ToldValue | null {
  const one = printed.find((each) => each.indicator === indicator && each.orgUnit === place);
  if (!figure?.hasValue || /\sM$/.test(figure.value)) return null;
  return { key: [indicator, place, one?.period ?? 'no period'].join(' '), text: figure.value };
}

function listMoves({ changes }: BriefView, { moves }: BriefDocument): ToldValue[] {
  return [...changes.better, ...changes.worse].flatMap(({ key, before, after }) => {
    const [indicator = '', place = ''] = key.split(':');
    const move = moves.find((one) => one.indicator === indicator && one.place.uid === place);
    return [
      { key: [indicator, place, move?.beforePeriod].join(' '), text: before },
      { key: [indicator, place, move?.afterPeriod].join(' '), text: after },
    ];
  });
}

function listMovements(
  { recommendations }: BriefView,
  document: BriefDocument,
  country: string,
): ToldValue[] {
  return [...recommendations.followed, ...recommendations.proposed].flatMap(({ id, movement }) => {
    const one = document.recommendations.find((each) => each.id === id);
    if (!movement || !one?.since) return [];
    const { indicator, from, to } = one.since;
    const place = joinPlaces(countedPlaces(one.places))?.uid ?? country;
    const texts = movement.value.replace(/ \(.*\)$/, '').split(' → ');
    const periods = texts.length === 1 ? [to.period] : [from.period, to.period];
    return texts.map((text, at) => ({ key: [indicator, place, periods[at]].join(' '), text }));
  });
}
