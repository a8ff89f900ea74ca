import type { PageFrame } from '@/lib/pages/page-frame';

/** The choice between regions and districts, for all regions together; a chosen region lists its districts. */
export function levelChoices({ region, districts, chosen, text: { board } }: PageFrame) {
  if (region !== null || districts.length === 0) return [];
  const options = [
    { id: 'region', label: board.levelRegion },
    { id: 'district', label: board.levelDistrict },
  ];
  return [{ name: 'niveau', label: board.level, value: chosen['niveau'] ?? 'region', options }];
}
