import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';
import { addressOf } from '../http/address';
import { parseItem } from '../items';
import type { MeasureItems, PullRequest } from '../types';
import { createBatch, dxOf, needsTerms, type Batch, type PlannedMeasure } from './batch';
import { analyticsQuery } from './query';

export interface PlanLimits {
  /** Expected rows in one answer. */
  readonly maxRows: number;
  /** Characters of one address; proxies refuse longer ones from 2,000 on. */
  readonly maxAddress: number;
  readonly base: URL;
}

export interface Plan {
  readonly batches: readonly Batch[];
  /** Measures whose items cannot be read; each problem names the item. */
  readonly unreadable: readonly { readonly measure: MeasureId; readonly problem: string }[];
}

/** These come first over all regions, since they make the map usable; no batch spans more months. */
const FIRST_MONTHS = 13;

/** Cuts a request into batches, in the order in which they are to be asked: newest months first across all regions. */
export function planPull(request: PullRequest, limits: PlanLimits): Plan {
  const { readable, unreadable } = readMeasures(request.measures);
  const batches = blocksOf(request.months).flatMap((block) => {
    const ofBlock = request.regions.flatMap((region) => planRegion(request, region, block, readable, limits));
    return ofBlock.sort((one, other) => (other.months[0] ?? 0) - (one.months[0] ?? 0));
  });
  return { batches, unreadable };
}

function readMeasures(measures: readonly MeasureItems[]) {
  const readable: PlannedMeasure[] = [];
  const unreadable: { measure: MeasureId; problem: string }[] = [];
  for (const { measure, items } of measures) {
    const parsed = [...new Set(items)].map(parseItem);
    const problem = parsed.find((item) => !item.ok);
    if (problem) unreadable.push({ measure, problem: problem.problem });
    else if (parsed.length > 0)
      readable.push({ measure, items: parsed.flatMap((one) => (one.ok ? [one.item] : [])) });
  }
  return { readable, unreadable };
}

function blocksOf(months: readonly MonthIndex[]): MonthIndex[][] {
  const blocks: MonthIndex[][] = [];
  const newestFirst = [...new Set(months)].sort((one, other) => other - one);
  for (let at = 0; at < newestFirst.length; at += FIRST_MONTHS)
    blocks.push(newestFirst.slice(at, at + FIRST_MONTHS));
  return blocks;
}

function planRegion(
  request: PullRequest,
  region: string,
  block: readonly MonthIndex[],
  measures: readonly PlannedMeasure[],
  limits: PlanLimits,
): Batch[] {
  const units = [...request.units.values()].filter((unit) => unit.region === region).length;
  if (units === 0) return [];
  const shape = { region, levelNumber: request.levelNumber, units };
  return groupMeasures({ ...shape, months: block }, measures, limits).flatMap((group) => {
    const rowsAMonth = dxOf(group).length * units;
    const atMost = Math.max(1, Math.floor(limits.maxRows / rowsAMonth));
    return spread(block, atMost).map((months) => createBatch({ ...shape, measures: group, months }));
  });
}

/** Fills groups in the order given, plain items apart from terms of indicators, which make every row of an answer twice as wide. */
function groupMeasures(
  shape: Omit<Batch, 'key' | 'measures'>,
  measures: readonly PlannedMeasure[],
  limits: PlanLimits,
): PlannedMeasure[][] {
  const fits = (group: readonly PlannedMeasure[]) =>
    dxOf(group).length * shape.units <= limits.maxRows &&
    addressOf(limits.base, 'analytics', analyticsQuery({ ...shape, measures: group }, false)).href.length <
      limits.maxAddress;
  const groups: PlannedMeasure[][] = [];
  for (const withTerms of [false, true]) {
    let open: PlannedMeasure[] | undefined;
    for (const planned of measures.filter((one) => needsTerms([one]) === withTerms)) {
      // A measure that is too much by itself still goes, alone: half of its items would be half a sum.
      if (open && fits([...open, planned])) open.push(planned);
      else groups.push((open = [planned]));
    }
  }
  return groups;
}

/** A list in as few pieces of at most `atMost` as can be, of nearly equal length. */
function spread<T>(list: readonly T[], atMost: number): T[][] {
  const pieces = Math.ceil(list.length / atMost);
  return Array.from({ length: pieces }, (_, piece) =>
    list.slice(Math.floor((piece * list.length) / pieces), Math.floor(((piece + 1) * list.length) / pieces)),
  );
}
