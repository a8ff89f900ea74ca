import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { isAtFault, type ItemState } from '@/lib/profile-check/mapping-rows';
import type { CheckedItem } from '@/lib/store/queries/mapping-check';
import type { PullRecord } from '@/lib/store/types';

/** Why a value was refused. */
export function sayRefusal(reason: string, text: Messages['data']): string {
  const known: Readonly<Record<string, string>> = {
    'not-a-number': text.reasonNotANumber,
    'not-finite': text.reasonNotFinite,
    negative: text.reasonNegative,
    'unknown-unit': text.reasonUnknownUnit,
    'unasked-period': text.reasonUnaskedPeriod,
    'unasked-item': text.reasonUnaskedItem,
    'conflicting-duplicate': text.reasonConflictingDuplicate,
    'malformed-row': text.reasonMalformedRow,
  };
  return known[reason] ?? fill(text.reasonOther, { reason });
}

/** How a pull stands or ended. */
export function sayPullState({ state }: PullRecord, text: Messages['data']): string {
  return {
    running: text.stateRunning,
    done: text.stateDone,
    'nothing-new': text.stateNothingNew,
    failed: text.stateFailed,
    interrupted: text.stateInterrupted,
  }[state];
}

/** What began a pull. */
export function sayPullTrigger({ trigger }: PullRecord, text: Messages['data']): string {
  return {
    start: text.triggerStart,
    schedule: text.triggerSchedule,
    command: text.triggerCommand,
    request: text.triggerRequest,
  }[trigger];
}

/** How an item stood, in words. */
export function sayItemState(state: ItemState, { quality }: Pick<Messages, 'quality'>): string {
  return {
    ok: quality.itemOk,
    'no-value': quality.itemNoValue,
    unreadable: quality.itemUnreadable,
    missing: quality.itemMissing,
    unchecked: quality.itemUnchecked,
    'not-tracked': quality.itemNotTracked,
  }[state];
}

/** What a check looked at besides the measures. */
export function sayCheckedAbout({ about }: CheckedItem, { quality }: Pick<Messages, 'quality'>): string {
  return {
    server: quality.aboutServer,
    root: quality.aboutRoot,
    level: quality.aboutLevel,
    region: quality.aboutRegion,
    dataSet: quality.aboutDataSet,
    measure: quality.measure,
  }[about];
}

/** How that stood. */
export function sayCheckedState(item: CheckedItem, { quality }: Pick<Messages, 'quality'>): string {
  if (!isAtFault(item)) return quality.itemOk;
  return item.found ? quality.itemNoValue : quality.itemMissing;
}
