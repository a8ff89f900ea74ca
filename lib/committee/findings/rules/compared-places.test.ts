import { describe, expect, it } from 'vitest';
import { makeSampleFigure } from '../../testing/sample-figures';
import { buildSource, drawPillar, drawRegions, MALI, placeOf } from '../testing/build-source';
import type { FindingRule } from '../types';
import { findMissingData } from './missing-data';
import { findPartialRegions } from './partial-regions';
import { findWorstDistricts } from './worst-districts';

const ALL = ['uid-Kayes', 'uid-Mopti', 'uid-Ségou'];
const SUPERVISED = 'supervision_monthly';
const SHARES: Readonly<Record<string, number>> = { Kayes: 0.97, Mopti: 0.6, Ségou: 0 };
const MOPTI = placeOf('Mopti');
const TENENKOU = placeOf('Ténenkou');

const SOURCE = buildSource({
  pillars: [drawPillar('supervision', SUPERVISED, { value: 60, expected: 70 })],
  regions: [{ place: MALI, figures: [] }, ...drawRegions(SUPERVISED, { Kayes: 71, Mopti: null, Ségou: 64 })],
  coverage: [
    { place: MALI, share: 0.7 },
    ...Object.entries(SHARES).map(([name, share]) => ({ place: placeOf(name), share })),
  ],
  worst: [
    {
      indicator: SUPERVISED,
      districts: [
        { ...makeSampleFigure(SUPERVISED, TENENKOU.uid, { value: 22 }), place: TENENKOU, region: MOPTI },
      ],
    },
  ],
});

const placesOf = (rule: FindingRule) =>
  Object.fromEntries(rule(SOURCE).map(({ id, places }) => [id, [...places].sort()]));

describe('a sentence that sets regions apart from the others', () => {
  it('is of all those that were compared: whose reports are few, or none', () => {
    expect(placesOf(findPartialRegions)).toEqual({ 'partial-regions': ALL, 'no-reports': ALL });
  });

  it('is of all those that were compared: which have no data', () => {
    expect(placesOf(findMissingData)).toEqual({ [`missing:${SUPERVISED}`]: ALL });
  });

  it('is of all those whose districts were ranked', () => {
    expect(placesOf(findWorstDistricts)).toEqual({
      [`districts:${SUPERVISED}`]: [...ALL, TENENKOU.uid].sort(),
    });
  });
});
