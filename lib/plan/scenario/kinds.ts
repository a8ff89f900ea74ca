/** What more is needed of to reach a target. */
export type ScenarioKind =
  /** People reached, by ASC who each go on reaching as many as today. */
  | 'people'
  | 'chw'
  | 'supervisors'
  /** Something done each month. */
  | 'activity';

/** What is done each month. */
export type ActivityNoun = 'supervised' | 'meetings' | 'reports' | 'visits' | 'people';

export interface Scenario {
  readonly kind: ScenarioKind;
  readonly noun: ActivityNoun | null;
}

/** The indicators of which it makes sense to ask what they would take; stock and care depend on more than people. */
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  population_served: { kind: 'people', noun: 'people' },
  coverage_population: { kind: 'people', noun: 'people' },
  chw_count: { kind: 'chw', noun: null },
  chw_functional: { kind: 'chw', noun: null },
  population_per_chw: { kind: 'chw', noun: null },
  supervisor_count: { kind: 'supervisors', noun: null },
  chw_per_supervisor: { kind: 'supervisors', noun: null },
  supervision_monthly: { kind: 'activity', noun: 'supervised' },
  supervision_360: { kind: 'activity', noun: 'supervised' },
  group_meetings: { kind: 'activity', noun: 'meetings' },
  patient_audits: { kind: 'activity', noun: 'supervised' },
  shadowing: { kind: 'activity', noun: 'supervised' },
  individual_feedback: { kind: 'activity', noun: 'supervised' },
  completeness: { kind: 'activity', noun: 'reports' },
  timeliness: { kind: 'activity', noun: 'reports' },
  home_visits_per_chw: { kind: 'activity', noun: 'visits' },
};

export const SCENARIO_INDICATORS: readonly string[] = Object.keys(SCENARIOS);

export function scenarioOf(indicator: string): Scenario | undefined {
  return SCENARIOS[indicator];
}
