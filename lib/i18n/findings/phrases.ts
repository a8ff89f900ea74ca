import type { Language } from '../language';

/**
 * What follows the value in a finding: `68,4 %` + `des ASC supervisés`. Two forms, parted by a bar, where the noun follows the
 * number itself: `1,0 visite`, `62,3 visites`.
 */
type Phrases = Readonly<Record<string, string>>;

const FRENCH: Phrases = {
  coverage_population: 'de la population cible couverte',
  chw_functional: 'des postes d’ASC fonctionnels',
  chw_count: 'ASC actif|ASC actifs',
  population_served: 'personne servie par les ASC|personnes servies par les ASC',
  population_per_chw: 'personne par ASC|personnes par ASC',
  supervision_monthly: 'des ASC supervisés',
  supervision_360: 'des ASC avec un cycle 360° complet',
  group_meetings: 'des réunions de groupe tenues',
  patient_audits: 'des ASC audités auprès des patients',
  households_per_audit: 'ménage par audit|ménages par audit',
  shadowing: 'des ASC observés en visite',
  individual_feedback: 'des ASC avec un retour individuel',
  chw_per_supervisor: 'ASC par superviseur',
  supervisor_count: 'superviseur dédié en poste|superviseurs dédiés en poste',
  stockout_any: 'des ASC en rupture d’au moins un produit',
  stock_available: 'des ASC avec tous les produits disponibles',
  stockout_act: 'des ASC en rupture de CTA',
  stockout_rdt: 'des ASC en rupture de TDR',
  stockout_amoxicillin: 'des ASC en rupture d’amoxicilline',
  stockout_ors: 'des ASC en rupture de SRO',
  stockout_zinc: 'des ASC en rupture de zinc',
  stockout_paracetamol: 'des ASC en rupture de paracétamol',
  stockout_rectal_artesunate: 'des ASC en rupture d’artésunate rectal',
  completeness: 'des rapports reçus',
  timeliness: 'des rapports reçus à temps',
  stock_reporting_rate: 'des inventaires d’ASC transmis',
  disc_provisioned: 'des ASC dotés d’un compte DISC-Mali',
  disc_active: 'des comptes DISC-Mali actifs',
  disc_accounts: 'compte DISC-Mali ouvert|comptes DISC-Mali ouverts',
  paid_on_time: 'des ASC payés à temps',
  home_visits_per_chw: 'visite à domicile par ASC et par mois|visites à domicile par ASC et par mois',
  fever_tested: 'des fièvres testées par TDR',
  malaria_treated: 'des paludismes confirmés traités',
  pneumonia_treated: 'des pneumonies traitées par antibiotique',
  diarrhoea_treated: 'des diarrhées traitées par SRO et zinc',
  treated_24h: 'des traitements donnés dans les 24 heures',
  danger_signs_referred: 'des enfants avec signes de danger référés',
};

const ENGLISH: Phrases = {
  coverage_population: 'of the target population covered',
  chw_functional: 'of CHW posts functional',
  chw_count: 'active CHW|active CHWs',
  population_served: 'person served by CHWs|people served by CHWs',
  population_per_chw: 'person per CHW|people per CHW',
  supervision_monthly: 'of CHWs supervised',
  supervision_360: 'of CHWs with a full 360° cycle',
  group_meetings: 'of group meetings held',
  patient_audits: 'of CHWs with a patient audit',
  households_per_audit: 'household per audit|households per audit',
  shadowing: 'of CHWs shadowed on home visits',
  individual_feedback: 'of CHWs given one-to-one feedback',
  chw_per_supervisor: 'CHW per supervisor|CHWs per supervisor',
  supervisor_count: 'dedicated supervisor in post|dedicated supervisors in post',
  stockout_any: 'of CHWs out of at least one product',
  stock_available: 'of CHWs with every product available',
  stockout_act: 'of CHWs out of ACT',
  stockout_rdt: 'of CHWs out of RDTs',
  stockout_amoxicillin: 'of CHWs out of amoxicillin',
  stockout_ors: 'of CHWs out of ORS',
  stockout_zinc: 'of CHWs out of zinc',
  stockout_paracetamol: 'of CHWs out of paracetamol',
  stockout_rectal_artesunate: 'of CHWs out of rectal artesunate',
  completeness: 'of reports received',
  timeliness: 'of reports received on time',
  stock_reporting_rate: 'of CHW stock counts reported',
  disc_provisioned: 'of CHWs with a DISC-Mali account',
  disc_active: 'of DISC-Mali accounts active',
  disc_accounts: 'DISC-Mali account provisioned|DISC-Mali accounts provisioned',
  paid_on_time: 'of CHWs paid on time',
  home_visits_per_chw: 'home visit per CHW per month|home visits per CHW per month',
  fever_tested: 'of fevers tested by RDT',
  malaria_treated: 'of confirmed malaria cases treated',
  pneumonia_treated: 'of pneumonia cases given an antibiotic',
  diarrhoea_treated: 'of diarrhoea cases given ORS and zinc',
  treated_24h: 'of treatments given within 24 hours',
  danger_signs_referred: 'of children with danger signs referred',
};

/** The words after an indicator's value; `undefined` for an indicator without a phrase. */
export function phraseOf(indicator: string, language: Language, isOne: boolean): string | undefined {
  const [one, other = one] = ((language === 'fr' ? FRENCH : ENGLISH)[indicator] ?? '').split('|');
  return (isOne ? one : other) || undefined;
}
