import type { CsvColumn } from '@/lib/export/csv/write-csv';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { Language, Localized } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import type { RecommendationAnswer } from '../schemas/committee';

type Column = CsvColumn<RecommendationAnswer>;

const column = (id: string, title: Localized, read: Column['read']): Column => ({ id, title, read });

/** Columns of the table of recommendations. @param places names by uid. @param provenance of the movements. */
export function recommendationColumns(
  language: Language,
  places: ReadonlyMap<string, string>,
  provenance: readonly CsvColumn<unknown>[],
): readonly Column[] {
  const { committee, recommendations } = messagesIn(language);
  const yes = language === 'fr' ? 'oui' : 'yes';
  return [
    column('number', { fr: 'N°', en: 'No.' }, (row) => row.number),
    column('text', { fr: 'Recommandation', en: 'Recommendation' }, (row) => row.text),
    column('owner', { fr: 'Responsable', en: 'Responsible' }, (row) => row.owner),
    column('due', { fr: 'Échéance', en: 'Due' }, (row) => row.due),
    column('state', { fr: 'État', en: 'State' }, (row) => committee.states[row.state]),
    column('overdue', { fr: 'En retard', en: 'Overdue' }, (row) =>
      row.overdue ? yes : language === 'fr' ? 'non' : 'no',
    ),
    column('reason', { fr: 'Motif', en: 'Reason' }, (row) => row.reason),
    column('madeOn', { fr: 'Réunion du', en: 'Meeting of' }, (row) => row.madeOn),
    column('meeting', { fr: 'Identifiant de la réunion', en: 'Meeting id' }, (row) => row.meeting),
    column(
      'places',
      { fr: 'Lieux', en: 'Places' },
      (row) => row.places.map((uid) => places.get(uid) ?? uid).join(', ') || recommendations.wholeProgramme,
    ),
    column('indicator', { fr: 'Code indicateur', en: 'Indicator id' }, (row) => row.indicator),
    column('indicatorLabel', { fr: 'Indicateur', en: 'Indicator' }, (row) =>
      row.indicator === null ? null : (indicatorById(row.indicator)?.label[language] ?? null),
    ),
    ...movementColumns(language),
    ...provenance,
  ];
}

function movementColumns(language: Language): readonly Column[] {
  const { withheld } = messagesIn(language).recommendations;
  return [
    column(
      'fromPeriod',
      { fr: 'Mois avant', en: 'Month before' },
      (row) => row.movement?.from.period ?? null,
    ),
    column(
      'fromValue',
      { fr: 'Valeur avant', en: 'Value before' },
      (row) => row.movement?.from.value ?? null,
    ),
    column(
      'fromCoverage',
      { fr: 'Couverture avant', en: 'Coverage before' },
      (row) => row.movement?.from.coverage ?? null,
    ),
    column('toPeriod', { fr: 'Mois après', en: 'Month after' }, (row) => row.movement?.to.period ?? null),
    column('toValue', { fr: 'Valeur après', en: 'Value after' }, (row) => row.movement?.to.value ?? null),
    column(
      'toCoverage',
      { fr: 'Couverture après', en: 'Coverage after' },
      (row) => row.movement?.to.coverage ?? null,
    ),
    column('change', { fr: 'Évolution', en: 'Change' }, (row) => row.movement?.change ?? null),
    column('withheld', { fr: 'Évolution non dite', en: 'Change not told' }, (row) =>
      row.movement?.withheld ? withheld[row.movement.withheld] : null,
    ),
  ];
}
