import type { NewTargetDecision } from '../queries/target-decisions';
import { MORNING } from './access-fixtures';

/** A validated target of the country, set in the morning. */
export function someDecision(changes: Partial<NewTargetDecision> = {}): NewTargetDecision {
  return {
    plan: 'plan',
    indicator: 'completeness',
    year: 2026,
    region: null,
    note: null,
    before: null,
    account: 'a',
    accountName: 'Awa Diarra',
    change: { kind: 'set', value: 85.5, source: { title: 'Comité de pilotage', date: '2024-02-12' } },
    at: MORNING,
    ...changes,
  };
}
