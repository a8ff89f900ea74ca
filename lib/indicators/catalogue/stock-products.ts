import type { MeasureId } from '../measures';
import type { IndicatorDefinition } from '../types';
import { definePercent, sumOf } from './define';

interface Product {
  readonly measure: MeasureId;
  /** As it stands after "en rupture de" / "out of". */
  readonly of: { readonly fr: string; readonly en: string };
  readonly short: { readonly fr: string; readonly en: string };
  readonly use: { readonly fr: string; readonly en: string };
}

const PRODUCTS: readonly Product[] = [
  {
    measure: 'stockout_act',
    of: { fr: 'de CTA', en: 'ACT' },
    short: { fr: 'CTA', en: 'ACT' },
    use: { fr: 'Les CTA traitent le paludisme simple.', en: 'ACTs treat uncomplicated malaria.' },
  },
  {
    measure: 'stockout_rdt',
    of: { fr: 'de TDR', en: 'RDTs' },
    short: { fr: 'TDR', en: 'RDT' },
    use: {
      fr: 'Sans TDR, la fièvre ne peut pas être testée et le paludisme n’est pas confirmé.',
      en: 'Without RDTs, fever cannot be tested and malaria is not confirmed.',
    },
  },
  {
    measure: 'stockout_amoxicillin',
    of: { fr: 'd’amoxicilline', en: 'amoxicillin' },
    short: { fr: 'Amoxicilline', en: 'Amoxicillin' },
    use: { fr: 'L’amoxicilline traite la pneumonie.', en: 'Amoxicillin treats pneumonia.' },
  },
  {
    measure: 'stockout_ors',
    of: { fr: 'de SRO', en: 'ORS' },
    short: { fr: 'SRO', en: 'ORS' },
    use: {
      fr: 'Les SRO traitent la diarrhée, avec le zinc.',
      en: 'ORS treats diarrhoea, together with zinc.',
    },
  },
  {
    measure: 'stockout_zinc',
    of: { fr: 'de zinc', en: 'zinc' },
    short: { fr: 'Zinc', en: 'Zinc tablets' },
    use: { fr: 'Le zinc traite la diarrhée, avec les SRO.', en: 'Zinc treats diarrhoea, together with ORS.' },
  },
  {
    measure: 'stockout_paracetamol',
    of: { fr: 'de paracétamol', en: 'paracetamol' },
    short: { fr: 'Paracétamol', en: 'Paracetamol' },
    use: { fr: 'Le paracétamol fait baisser la fièvre.', en: 'Paracetamol brings fever down.' },
  },
  {
    measure: 'stockout_rectal_artesunate',
    of: { fr: 'd’artésunate rectal', en: 'rectal artesunate' },
    short: { fr: 'Artésunate rectal', en: 'Rectal artesunate' },
    use: {
      fr: 'L’artésunate rectal se donne avant la référence d’un paludisme grave.',
      en: 'Rectal artesunate is given before a severe malaria case is referred.',
    },
  },
];

/** One stockout rate for each tracer; the id is the measure's. */
export const STOCK_PRODUCTS: readonly IndicatorDefinition[] = PRODUCTS.map(({ measure, of, short, use }) =>
  definePercent({
    id: measure,
    theme: 'stock',
    numerator: sumOf(measure),
    denominator: sumOf('stock_reporting'),
    direction: 'down',
    cuts: [10, 20, 30, 40],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: { fr: `ASC en rupture ${of.fr}`, en: `CHWs out of ${of.en}` },
    short: { fr: `Rupture : ${short.fr}`, en: `Stockout: ${short.en}` },
    definition: {
      fr: `ASC en rupture ${of.fr} à l’inventaire de fin de mois, rapportés aux ASC dont l’inventaire a été transmis.`,
      en: `CHWs out of ${of.en} in the month-end count, out of CHWs whose count was reported.`,
    },
    howToRead: {
      fr: `${use.fr} Plus le taux est bas, mieux c’est.`,
      en: `${use.en} The lower the rate, the better.`,
    },
    notToRead: {
      fr: 'Ce n’est pas un nombre de jours de rupture ; un ASC sans inventaire transmis n’est compté ni en rupture ni approvisionné.',
      en: 'It is not a number of stockout days; a CHW without a reported count is neither out of stock nor in stock.',
    },
    origin: {
      fr: 'Modèle du paquet DHIS2 de logistique du paludisme (MAL_AGG_STK), unités déclarantes seulement. La liste officielle des traceurs des SEC n’a pas été trouvée.',
      en: 'Pattern of the DHIS2 malaria logistics package (MAL_AGG_STK), reporting units only. The programme’s official list of tracers was not found.',
    },
  }),
);
