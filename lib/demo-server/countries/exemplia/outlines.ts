type Ring = GeoJSON.Position[];

/** Rings counterclockwise, holes clockwise (RFC 7946); corners where districts meet stand in the region's ring too. */
const NORTH_SOUTH: Ring = [
  [-30, 0],
  [-27, 0],
  [-24, 0],
  [-24, 6],
  [-27, 6],
  [-30, 6],
  [-30, 0],
];
const CITY: Ring = [
  [-28, 2],
  [-27, 2],
  [-26, 2],
  [-26, 4],
  [-27, 4],
  [-28, 4],
  [-28, 2],
];
const LEFT_BANK: Ring = [
  [-30, 0],
  [-27, 0],
  [-27, 2],
  [-28, 2],
  [-28, 4],
  [-27, 4],
  [-27, 6],
  [-30, 6],
  [-30, 0],
];
const RIGHT_BANK: Ring = [
  [-27, 0],
  [-24, 0],
  [-24, 6],
  [-27, 6],
  [-27, 4],
  [-26, 4],
  [-26, 2],
  [-27, 2],
  [-27, 0],
];
const FAR_EAST: Ring = [
  [-24, 0],
  [-20, 1],
  [-20, 5],
  [-24, 6],
  [-24, 0],
];

/** Outlines by key of the unit: an enclave in a region, a region of two parts of the map, a district without any. */
export const EXEMPLIA_OUTLINES: Readonly<Record<string, GeoJSON.Polygon>> = {
  'north-south': { type: 'Polygon', coordinates: [NORTH_SOUTH, [...CITY].reverse()] },
  city: { type: 'Polygon', coordinates: [CITY] },
  'far-east': { type: 'Polygon', coordinates: [FAR_EAST] },
  'left-bank': { type: 'Polygon', coordinates: [LEFT_BANK] },
  'right-bank': { type: 'Polygon', coordinates: [RIGHT_BANK] },
  'city-district': { type: 'Polygon', coordinates: [CITY] },
};
