import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import { draw, mix, seedOf } from '../hash';
import type { Area } from './area';
import { AT, type Form } from './form';

const MID_2015 = monthIndex(2015, 7);
/** 3.3 % a year (census 2022). */
const MONTHLY_GROWTH = 1.033 ** (1 / 12);
const GOLDEN = 0.618033988749895;
/** Months for which a vacant post stays vacant. */
const SPELL = 5;

const VACANCY_SEED = seedOf('vacancy');

export function countPosts(area: Area, month: MonthIndex): number {
  return countStarted(area.posts, month);
}

/** ASC active in the month: posts created that are not vacant. Vacancies are spread evenly over a region's posts. */
export function countActive(area: Area, month: MonthIndex): number {
  let active = 0;
  for (let index = 0; index < area.posts.length; index++) {
    if ((area.posts[index] ?? 0) > month) continue;
    const ordinal = area.firstPost + index;
    const spell = Math.floor((month + (ordinal % SPELL)) / SPELL);
    const place = (ordinal * GOLDEN + draw(VACANCY_SEED, mix(spell, area.anchors.posts))) % 1;
    if (place < area.anchors.functional) active++;
  }
  return active;
}

/** The register that the district keeps: people, posts, supervisors. */
export function fillRegister(form: Form, area: Area, month: MonthIndex, active: number): void {
  const people = Math.round(area.population2015 * MONTHLY_GROWTH ** (month - MID_2015));
  const perChw = 790 + 280 * draw(area.seed, 31) + (month - MID_2015) * 0.35;
  form[AT.population_target] = people;
  form[AT.population_covered] = Math.min(Math.round(people * 0.92), Math.round(active * perChw));
  form[AT.chw_planned] = countPosts(area, month);
  form[AT.supervisors] = countStarted(area.supervisors, month);
}

function countStarted(starts: readonly MonthIndex[], month: MonthIndex): number {
  let count = 0;
  for (const start of starts) if (start <= month) count++;
  return count;
}
