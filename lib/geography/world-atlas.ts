import atlas from 'world-atlas/countries-50m.json';

export type WorldAtlas = typeof atlas;

/**
 * The countries of the world: Natural Earth 1:50 m, public domain, as packaged in `world-atlas`. 740 kB: only
 * server code may import this file.
 */
export const WORLD_ATLAS: WorldAtlas = atlas;
