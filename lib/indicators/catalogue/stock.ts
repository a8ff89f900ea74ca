import type { IndicatorDefinition } from '../types';
import { definePercent, sumOf } from './define';
import { STOCK_PRODUCTS } from './stock-products';

/** Which product is missing where? Every rate is of the ASC whose month-end count was reported, never of all ASC. */
export const STOCK: readonly IndicatorDefinition[] = [
  definePercent({
    id: 'stockout_any',
    theme: 'stock',
    numerator: sumOf('stockout_any'),
    denominator: sumOf('stock_reporting'),
    direction: 'down',
    cuts: [15, 30, 50, 70],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: {
      fr: 'ASC en rupture d’au moins un produit traceur',
      en: 'CHWs out of at least one tracer product',
    },
    short: { fr: 'Ruptures de stock', en: 'Stockouts' },
    definition: {
      fr: 'ASC dont au moins un produit traceur est à zéro à l’inventaire de fin de mois, rapportés aux ASC dont l’inventaire a été transmis.',
      en: 'CHWs with at least one tracer product at zero in the month-end count, out of CHWs whose count was reported.',
    },
    howToRead: {
      fr: 'Plus c’est bas, mieux c’est. Sur plusieurs mois, on compte des ASC-mois.',
      en: 'The lower, the better. Over several months, CHW-months are counted.',
    },
    notToRead: {
      fr: 'Ce n’est pas un nombre de jours de rupture ; un ASC sans inventaire transmis n’est compté ni en rupture ni approvisionné.',
      en: 'It is not a number of stockout days; a CHW without a reported count is neither out of stock nor in stock.',
    },
    origin: {
      fr: 'Modèle du paquet DHIS2 de logistique du paludisme (MAL_AGG_STK), unités déclarantes seulement ; stock nul à l’inventaire mensuel, comme dans le guide LMIS de DHIS2.',
      en: 'Pattern of the DHIS2 malaria logistics package (MAL_AGG_STK), reporting units only; zero stock at the monthly count, as in the DHIS2 LMIS guide.',
    },
  }),
  definePercent({
    id: 'stock_available',
    theme: 'stock',
    numerator: sumOf('stock_all_available'),
    denominator: sumOf('stock_reporting'),
    direction: 'up',
    cuts: [20, 30, 40, 60],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: {
      fr: 'ASC disposant de tous les produits traceurs',
      en: 'CHWs with every tracer product available',
    },
    short: { fr: 'Tous produits disponibles', en: 'All products available' },
    definition: {
      fr: 'ASC dont tous les produits traceurs sont au-dessus de zéro à l’inventaire de fin de mois, rapportés aux ASC dont l’inventaire a été transmis.',
      en: 'CHWs with every tracer product above zero in the month-end count, out of CHWs whose count was reported.',
    },
    howToRead: {
      fr: 'À 40 %, quatre ASC sur dix peuvent traiter tous les cas prévus sans attendre un réapprovisionnement.',
      en: 'At 40%, four CHWs in ten can treat every case provided for without waiting for a resupply.',
    },
    notToRead: {
      fr: 'Disponible ne veut pas dire suffisant : une seule unité en stock compte comme disponible.',
      en: 'Available does not mean enough: a single unit in stock counts as available.',
    },
    origin: {
      fr: 'Indicateur composé pour ce tableau de bord, de même forme que celui du projet SC4CCM.',
      en: 'Composed for this dashboard, in the same shape as the SC4CCM project’s indicator.',
    },
  }),
  ...STOCK_PRODUCTS,
];
