import type { CommitteeChange } from '../types';

/** What a history, newest line first, says that stands now. */
export function replay(changes: readonly CommitteeChange[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { after } of changes.toReversed()) Object.assign(fields, after);
  return fields;
}

/** The versions that a history made, oldest first. */
export function versionsOf(changes: readonly CommitteeChange[]): number[] {
  return changes.map(({ version }) => version).toReversed();
}
