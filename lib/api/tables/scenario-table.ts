import type { CsvColumn } from '@/lib/export/csv/write-csv';
import { indicatorById } from '@/lib/indicators/catalogue';
import { messagesIn } from '@/lib/i18n/messages';
import type { Localized } from '@/lib/i18n/language';
import type { DataContext } from '../open-context';
import type { ScenarioAnswer, ScenarioAnswerRow } from '../schemas/scenario';
import { provenanceColumns } from './provenance-columns';
import { sayValidated } from './target-table';

type Column = CsvColumn<ScenarioAnswerRow>;

/** Columns of the table of the scenario: what was asked stands in every row, as it does in the page's words. */
export function scenarioColumns(
  context: DataContext,
  { indicator, month, until, growth, currency }: Omit<ScenarioAnswer, 'rows'>,
): readonly Column[] {
  const { language } = context;
  const { nouns } = messagesIn(language).scenario;
  const label = (indicator === null ? undefined : indicatorById(indicator))?.label[language] ?? null;
  return [
    column('orgUnit', 'Identifiant du lieu', 'Place id', (row) => row.orgUnit),
    column('orgUnitName', 'Lieu', 'Place', (row) => row.orgUnitName),
    column('indicator', 'Code indicateur', 'Indicator id', () => indicator),
    column('indicatorLabel', 'Indicateur', 'Indicator', () => label),
    column('month', 'Dernier mois complet', 'Last complete month', () => month),
    column('until', 'Échéance', 'By', () => until),
    column('growth', 'Croissance, en % par an', 'Growth, % a year', () => growth),
    column('refused', 'Sans calcul', 'Not computed', (row) => row.refused),
    column('value', 'Aujourd’hui', 'Today', (row) => row.value),
    column('target', 'Cible', 'Target', (row) => row.target),
    column('ownTarget', 'Cible propre à la région', 'Target of the region’s own', (row) => row.ownTarget),
    column('targetValidated', 'Validation de la cible', 'Validation of the target', (row) =>
      sayValidated(row.targetValidated, language),
    ),
    column('met', 'Atteinte', 'Met', (row) => row.met),
    column('activityKind', 'Acte', 'Act', (row) => row.activityKind && nouns[row.activityKind]),
    ...needColumns('activity', { fr: 'Actes', en: 'Acts' }),
    ...needColumns('chw', { fr: 'ASC', en: 'CHWs' }),
    ...needColumns('supervisors', { fr: 'Superviseurs', en: 'Supervisors' }),
    column('paceNeeded', 'Rythme nécessaire, par mois', 'Pace needed, a month', (row) => row.paceNeeded),
    column('paceRecent', 'Rythme actuel, par mois', 'Present pace, a month', (row) => row.paceRecent),
    column('costMonthly', 'Coût le dernier mois', 'Cost in the last month', (row) => row.costMonthly),
    column('costTotal', 'Coût cumulé', 'Cost in all', (row) => row.costTotal),
    column('currency', 'Monnaie', 'Currency', (row) => (row.costTotal === null ? null : currency)),
    ...provenanceColumns(context),
  ];
}

function needColumns(of: 'activity' | 'chw' | 'supervisors', { fr, en }: Localized): Column[] {
  const id = (part: string) => `${of}${part}`;
  return [
    column(id('More'), `${fr} en plus`, `${en} in addition`, (row) => row[of]?.more ?? null),
    column(id('Today'), `${fr} aujourd’hui`, `${en} today`, (row) => row[of]?.today ?? null),
    column(id('Needed'), `${fr} nécessaires`, `${en} needed`, (row) => row[of]?.needed ?? null),
    column(id('Bound'), `${fr}, borne`, `${en}, bound`, (row) => row[of]?.bound ?? null),
    column(id('Units'), `${fr}, aires connues`, `${en}, areas known`, (row) => row[of]?.units ?? null),
    column(
      id('UnitsExpected'),
      `${fr}, aires attendues`,
      `${en}, areas expected`,
      (row) => row[of]?.unitsExpected ?? null,
    ),
  ];
}

function column(id: string, fr: string, en: string, read: Column['read']): Column {
  return { id, title: { fr, en }, read };
}
