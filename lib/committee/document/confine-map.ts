import type { MapDrawing } from '../brief-map-types';
import type { BriefMap, NamedPlace } from '../brief-types';

type IsSeen = (place: NamedPlace) => boolean;
type Shape = MapDrawing['units'][number];

/**
 * A map with the marks of the regions that are seen: the others are outlines with a number for a uid and without a name, drawn from
 * west to east so that their order tells nothing. Borders of districts go: they are those of all regions in one line.
 */
export function confineMap(map: BriefMap, isSeen: IsSeen): BriefMap {
  const seen = (uid: string) => isSeen({ uid, name: '', region: uid });
  const { drawing, marks, values } = map;
  const own = drawing.units.filter(({ uid }) => seen(uid));
  const others = drawing.units.filter(({ uid }) => !seen(uid)).sort((a, b) => a.label.x - b.label.x);
  const keep = <Thing>(all: Readonly<Record<string, Thing>>) =>
    Object.fromEntries(Object.entries(all).filter(([uid]) => seen(uid)));
  return {
    ...map,
    drawing: {
      ...drawing,
      units: [...own, ...others.map(hide)],
      regions: drawing.regions.filter(({ uid }) => seen(uid)),
      innerBorders: '',
      enclave: drawing.enclave && seen(drawing.enclave.uid) ? drawing.enclave : null,
    },
    marks: { fr: keep(marks.fr), en: keep(marks.en) },
    ...(values ? { values: keep(values) } : {}),
  };
}

function hide(shape: Shape, index: number): Shape {
  const uid = `hors-${index + 1}`;
  return { ...shape, uid, name: '', region: uid, programme: false, hidden: true };
}
