import type { Forms } from '../forms';
import type { gaps as french, GapForms } from '../fr/gaps';

const same = (one: string, other: string): GapForms => ({ month: { one, other }, period: { one, other } });

const each = (month: Forms, period: Forms): GapForms => ({ month, period });

const MORE_CHW = same('{count} more CHW needed', '{count} more CHWs needed');
const TO_TREAT = same('{count} child still to treat', '{count} children still to treat');

export const gaps: typeof french = {
  coverage_population: same('{count} person still to cover', '{count} people still to cover'),
  chw_functional: MORE_CHW,
  chw_count: MORE_CHW,
  population_served: same('{count} person still to serve', '{count} people still to serve'),
  population_per_chw: MORE_CHW,
  supervision_monthly: each(
    { one: '{count} CHW still to supervise', other: '{count} CHWs still to supervise' },
    { one: '{count} monthly supervision still to do', other: '{count} monthly supervisions still to do' },
  ),
  supervision_360: same('{count} full cycle still to do', '{count} full cycles still to do'),
  chw_per_supervisor: same('{count} more supervisor needed', '{count} more supervisors needed'),
  supervisor_count: same('{count} supervisor to recruit', '{count} supervisors to recruit'),
  group_meetings: same('{count} meeting still to hold', '{count} meetings still to hold'),
  patient_audits: each(
    { one: '{count} CHW still to audit', other: '{count} CHWs still to audit' },
    { one: '{count} audit still to do', other: '{count} audits still to do' },
  ),
  households_per_audit: same('{count} household to add', '{count} households to add'),
  shadowing: each(
    { one: '{count} CHW still to shadow', other: '{count} CHWs still to shadow' },
    { one: '{count} shadowing still to do', other: '{count} shadowings still to do' },
  ),
  individual_feedback: same('{count} talk still to hold', '{count} talks still to hold'),
  stockout: each(
    { one: '{count} CHW too many out of stock', other: '{count} CHWs too many out of stock' },
    { one: '{count} monthly stockout too many', other: '{count} monthly stockouts too many' },
  ),
  stock_available: each(
    { one: '{count} CHW to restock', other: '{count} CHWs to restock' },
    { one: '{count} restocking to do', other: '{count} restockings to do' },
  ),
  completeness: same('{count} report missing', '{count} reports missing'),
  timeliness: same('{count} report to send on time', '{count} reports to send on time'),
  stock_reporting_rate: same('{count} stock count to send', '{count} stock counts to send'),
  disc_provisioned: same('{count} account to create', '{count} accounts to create'),
  disc_active: same('{count} account to activate', '{count} accounts to activate'),
  disc_accounts: same('{count} account to open', '{count} accounts to open'),
  paid_on_time: each(
    { one: '{count} CHW to pay on time', other: '{count} CHWs to pay on time' },
    { one: '{count} monthly pay to make on time', other: '{count} monthly pays to make on time' },
  ),
  home_visits_per_chw: same('{count} visit still to make', '{count} visits still to make'),
  fever_tested: same('{count} fever still to test', '{count} fevers still to test'),
  malaria_treated: TO_TREAT,
  pneumonia_treated: TO_TREAT,
  diarrhoea_treated: TO_TREAT,
  treated_24h: same('{count} child to treat within 24 h', '{count} children to treat within 24 h'),
  danger_signs_referred: same('{count} child still to refer', '{count} children still to refer'),
  excess_households_per_audit: same('{count} household too many', '{count} households too many'),
};
