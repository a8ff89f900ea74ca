import { PageFilters } from '@/components/pages/page-filters';
import { PageHead } from '@/components/pages/page-head';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { THEMES } from '@/lib/indicators/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { placeAddress } from '@/lib/pages/place/board-frame';
import { PLACE_ASKS, type PlaceData } from '@/lib/pages/place/place-types';
import { readSilence } from '@/lib/pages/place/read-silence';
import { themeName } from '@/lib/pages/place/theme-name';
import { tallyOf, viewName, viewNote, viewTitle } from '@/lib/pages/place/view-head';

/** The way down to the place, its finding, and what can be chosen: another place beside it, the map's indicator, the period. */
export function PlaceHead({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { board, common } = frame.text;
  const { above, head, level, siblings, indicator } = data;
  const crumbs = [
    ...above.map((unit) => ({ text: unit.name, href: placeAddress(frame, unit.level, unit.uid) ?? '/' })),
    { text: head.name, current: true },
    ...(level === 'region' ? [{ text: board.chooseDistrict }] : []),
  ];
  const choices = [
    {
      name: 'vers',
      label: level === 'region' ? board.levelRegion : board.levelDistrict,
      // The place itself has no value, so that the address stays as it is when something else is chosen.
      value: '',
      options: siblings.map(({ uid, name }) => ({ id: uid === head.uid ? '' : uid, label: name })),
    },
    {
      name: 'indicateur',
      label: board.indicator,
      value: indicator?.id ?? '',
      wide: true,
      options: THEMES.flatMap((theme) =>
        frame.indicators
          .filter((one) => one.theme === theme)
          .map(({ id, label }) => ({ id, label, group: themeName(frame.text, theme) })),
      ),
    },
  ].filter(({ options }) => options.length > 1);
  return (
    <>
      <Breadcrumb label={common.breadcrumb} crumbs={crumbs} />
      <PageHead
        frame={frame}
        title={viewTitle(frame, tallyOf(frame, data), head.name, readSilence(data, head.uid))}
        note={viewNote(frame, data)}
        printTitle={viewName(frame, data)}
        filters={<PageFilters frame={frame} asks={PLACE_ASKS} choices={choices} />}
      />
    </>
  );
}
