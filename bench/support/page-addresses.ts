import { z } from 'zod';
import { monthId, monthIndex, monthRange } from '@/lib/periods/period';
import type { ServedStore } from './served-store';

const placesAnswer = z.object({
  orgUnits: z.array(z.object({ id: z.string(), name: z.string(), programme: z.boolean() })),
});

/** A page of the dashboard, with addresses of it that differ, so that no answer is the one before. */
export interface BenchedPage {
  readonly name: string;
  /** The one that is weighed. */
  readonly plain: string;
  readonly addresses: readonly string[];
}

/** Four whole years: each of these months is stored, whatever the day of the run. */
const MONTHS = monthRange(monthIndex(2022, 1), monthIndex(2025, 12)).map(monthId);

/** Every page of figures: 48 addresses of each, by month and, where it has one, by place. */
export async function listBenchedPages(server: ServedStore): Promise<BenchedPage[]> {
  const read = async (level: string) =>
    (await server.reader.json(`/api/v1/org-units?level=${level}`, placesAnswer)).orgUnits.filter(
      ({ programme }) => programme,
    );
  const regions = await read('region');
  const districts = await read('district');
  const inTurn = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index % items.length];
    if (item === undefined) throw new Error('bench: the demonstration has no places');
    return item;
  };
  const region = (index: number) => inTurn(regions, index).id;
  const district = (index: number) => inTurn(districts, index).id;
  const byMonth = (path: string): BenchedPage => ({
    name: path,
    plain: path,
    addresses: MONTHS.map((month) => `${path}?periode=${month}`),
  });
  const byPlace = (path: string, uid: (index: number) => string): BenchedPage => ({
    name: `${path}/UID`,
    plain: `${path}/${uid(0)}`,
    addresses: MONTHS.map((month, index) => `${path}/${uid(index)}?periode=${month}`),
  });
  return [
    byMonth('/'),
    byPlace('/regions', region),
    byPlace('/districts', district),
    byMonth('/supervision'),
    byMonth('/stocks'),
    byMonth('/couverture'),
    byMonth('/plan'),
    {
      name: '/plan/scenario',
      plain: '/plan/scenario',
      addresses: MONTHS.map(
        (_, index) => `/plan/scenario?indicateur=supervision_monthly&cible=${52 + index}`,
      ),
    },
    byMonth('/donnees'),
    {
      name: '/recherche',
      plain: '/recherche?q=mop',
      addresses: MONTHS.map(
        (_, index) => `/recherche?q=${encodeURIComponent(inTurn(districts, index).name.slice(0, 3))}`,
      ),
    },
  ];
}
