import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { readEnvironment } from '@/lib/config/environment';
import { NATION } from '@/lib/org-units/scope';
import { currentStore } from '@/lib/store/current';
import { readRelease } from '@/lib/store/queries/releases';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { loadDrawings } from './load-drawings';
import { loadPlaces } from './load-places';

/** The start is left to those who wait for it, ms. */
const FIRST_AFTER = 1000;
/** How long until a new release is noticed, ms. */
const LOOK_EVERY = 30_000;
/** Between two drawings of some 50 ms each, ms: whoever asks for a page meanwhile waits for one or two, and all are there soon. */
const PAUSE = 10;

/**
 * From now on, the maps that everybody who sees the whole country may ask for are drawn before anybody does: after the start, and
 * after each release, one by one between the answers. Those of places and outlines that did not change are there already. What
 * fails is logged; a page draws for itself what is not there.
 */
export function drawAhead(): void {
  void drawWithReleases();
}

async function drawWithReleases(): Promise<never> {
  const log = pino({ name: 'maps', level: readEnvironment().logLevel });
  let drawn = '';
  // None of these waits keeps the process alive.
  await wait(FIRST_AFTER, undefined, { ref: false });
  for (;;) {
    try {
      const store = await currentStore();
      const release = await readRelease(store);
      const state = release ? `${release.number}|${release.publishedAt.getTime()}` : '';
      if (state !== drawn) {
        drawn = state;
        await drawMaps(store, PAUSE);
      }
    } catch (error) {
      log.error({ err: error }, 'maps were not drawn ahead');
    }
    await wait(LOOK_EVERY, undefined, { ref: false });
  }
}

/** Draws the maps of the whole country, and of each of its regions and districts in the programme. */
export async function drawMaps(store: Store, pause: number): Promise<void> {
  for (const frame of await listFrames(store)) {
    await readConsistently(store, async (reader) => {
      const places = await readPlaces(reader);
      const units = places ? [...places.regions, ...places.districts] : [];
      return loadDrawings(reader, NATION, units, frame.level, frame.focus);
    });
    await wait(pause, undefined, { ref: false });
  }
}

interface Frame {
  readonly level: 'region' | 'district';
  readonly focus: string | null;
}

async function listFrames(store: Store): Promise<readonly Frame[]> {
  const places = await readConsistently(store, readPlaces);
  if (!places) return [];
  const focused = [...places.regions, ...places.districts].filter(({ programme }) => programme);
  return [
    { level: 'region', focus: null },
    { level: 'district', focus: null },
    ...focused.map(({ uid }) => ({ level: 'district' as const, focus: uid })),
  ];
}

async function readPlaces(store: Store) {
  const release = await readRelease(store);
  if (!release) return null;
  return loadPlaces(store, NATION, `ahead|${release.number}|${release.publishedAt.getTime()}`);
}
