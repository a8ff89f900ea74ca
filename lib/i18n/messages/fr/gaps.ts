import type { Forms } from '../forms';

/** What is still to be done, in the indicator's own words: in one month, and over several where months are counted. */
export interface GapForms {
  readonly month: Forms;
  readonly period: Forms;
}

const same = (one: string, other: string): GapForms => ({ month: { one, other }, period: { one, other } });

const each = (month: string, one: string, other: string): GapForms => ({
  month: { one: month, other: month },
  period: { one, other },
});

const MORE_CHW = same('{count} ASC manquant', '{count} ASC manquants');
const TO_TREAT = same('{count} enfant à traiter', '{count} enfants à traiter');

/** By indicator; `stockout` for every rate of stockouts. */
export const gaps: Readonly<Record<string, GapForms>> = {
  coverage_population: same('{count} personne à couvrir', '{count} personnes à couvrir'),
  chw_functional: MORE_CHW,
  chw_count: MORE_CHW,
  population_served: same('{count} personne à servir', '{count} personnes à servir'),
  population_per_chw: MORE_CHW,
  supervision_monthly: each(
    '{count} ASC à superviser',
    '{count} supervision mensuelle à faire',
    '{count} supervisions mensuelles à faire',
  ),
  supervision_360: same('{count} cycle complet à faire', '{count} cycles complets à faire'),
  chw_per_supervisor: same('{count} superviseur manquant', '{count} superviseurs manquants'),
  supervisor_count: same('{count} superviseur à recruter', '{count} superviseurs à recruter'),
  group_meetings: same('{count} réunion à tenir', '{count} réunions à tenir'),
  patient_audits: each('{count} ASC à auditer', '{count} audit à faire', '{count} audits à faire'),
  households_per_audit: same('{count} ménage à ajouter', '{count} ménages à ajouter'),
  shadowing: each('{count} ASC à observer', '{count} observation à faire', '{count} observations à faire'),
  individual_feedback: same('{count} entretien à tenir', '{count} entretiens à tenir'),
  stockout: each(
    '{count} ASC de trop en rupture',
    '{count} rupture mensuelle de trop',
    '{count} ruptures mensuelles de trop',
  ),
  stock_available: each(
    '{count} ASC à réapprovisionner',
    '{count} réapprovisionnement à faire',
    '{count} réapprovisionnements à faire',
  ),
  completeness: same('{count} rapport manquant', '{count} rapports manquants'),
  timeliness: same('{count} rapport à rendre à temps', '{count} rapports à rendre à temps'),
  stock_reporting_rate: same('{count} inventaire à transmettre', '{count} inventaires à transmettre'),
  disc_provisioned: same('{count} compte à créer', '{count} comptes à créer'),
  disc_active: same('{count} compte à activer', '{count} comptes à activer'),
  disc_accounts: same('{count} compte à ouvrir', '{count} comptes à ouvrir'),
  paid_on_time: each(
    '{count} ASC à payer à temps',
    '{count} paie à verser à temps',
    '{count} paies à verser à temps',
  ),
  home_visits_per_chw: same('{count} visite à faire', '{count} visites à faire'),
  fever_tested: same('{count} fièvre à tester', '{count} fièvres à tester'),
  malaria_treated: TO_TREAT,
  pneumonia_treated: TO_TREAT,
  diarrhoea_treated: TO_TREAT,
  treated_24h: same('{count} enfant à traiter en 24 h', '{count} enfants à traiter en 24 h'),
  danger_signs_referred: same('{count} enfant à référer', '{count} enfants à référer'),
  /** Above the norm. */
  excess_households_per_audit: same('{count} ménage de trop', '{count} ménages de trop'),
};
