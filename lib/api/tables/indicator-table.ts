import type { CsvColumn } from '@/lib/export/csv/write-csv';
import type { Language } from '@/lib/i18n/language';
import type { DeepReadonly } from '../operations/operation';
import type { IndicatorAnswer } from '../schemas/indicators';

type Indicator = DeepReadonly<IndicatorAnswer>;

/** The catalogue, texts in the reader's language. */
export function indicatorColumns(language: Language): CsvColumn<Indicator>[] {
  return [
    { id: 'id', title: { fr: 'Code', en: 'Id' }, read: (indicator) => indicator.id },
    { id: 'theme', title: { fr: 'Thème', en: 'Theme' }, read: (indicator) => indicator.theme },
    { id: 'tracked', title: { fr: 'Suivi', en: 'Tracked' }, read: (indicator) => indicator.tracked },
    {
      id: 'label',
      title: { fr: 'Indicateur', en: 'Indicator' },
      read: (indicator) => indicator.label[language],
    },
    { id: 'unit', title: { fr: 'Unité de mesure', en: 'Unit' }, read: (indicator) => indicator.unit },
    { id: 'factor', title: { fr: 'Facteur', en: 'Factor' }, read: (indicator) => indicator.factor },
    {
      id: 'numerator',
      title: { fr: 'Numérateur', en: 'Numerator' },
      read: (indicator) => indicator.numerator.measure,
    },
    {
      id: 'numeratorOver',
      title: { fr: 'Numérateur dans le temps', en: 'Numerator over time' },
      read: (indicator) => indicator.numerator.over,
    },
    {
      id: 'denominator',
      title: { fr: 'Dénominateur', en: 'Denominator' },
      read: (indicator) => indicator.denominator?.measure ?? null,
    },
    {
      id: 'denominatorOver',
      title: { fr: 'Dénominateur dans le temps', en: 'Denominator over time' },
      read: (indicator) => indicator.denominator?.over ?? null,
    },
    { id: 'direction', title: { fr: 'Sens', en: 'Direction' }, read: (indicator) => indicator.direction },
    {
      id: 'definition',
      title: { fr: 'Définition', en: 'Definition' },
      read: (indicator) => indicator.definition[language],
    },
    {
      id: 'howToRead',
      title: { fr: 'Comment lire', en: 'How to read it' },
      read: (indicator) => indicator.howToRead[language],
    },
    {
      id: 'notToRead',
      title: { fr: 'Ce que ce n’est pas', en: 'What it is not' },
      read: (indicator) => indicator.notToRead[language],
    },
    { id: 'origin', title: { fr: 'Origine', en: 'Origin' }, read: (indicator) => indicator.origin[language] },
  ];
}
