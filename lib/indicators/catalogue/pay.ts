import type { IndicatorDefinition } from '../types';
import { definePercent, sumOf } from './define';

/** Are ASC paid when they should be? */
export const PAY: readonly IndicatorDefinition[] = [
  definePercent({
    id: 'paid_on_time',
    theme: 'pay',
    numerator: sumOf('chw_paid_on_time'),
    denominator: sumOf('chw_active'),
    direction: 'up',
    cuts: [50, 65, 80, 95],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: { fr: 'ASC payés à temps', en: 'CHWs paid on time' },
    short: { fr: 'Payés à temps', en: 'Paid on time' },
    definition: {
      fr: 'ASC payés pour le mois à la date prévue, rapportés aux ASC actifs.',
      en: 'CHWs paid for the month by the due date, out of active CHWs.',
    },
    howToRead: {
      fr: 'À 80 %, un ASC sur cinq attend sa rémunération du mois.',
      en: 'At 80%, one CHW in five is still waiting for the month’s pay.',
    },
    notToRead: {
      fr: 'Ne dit ni le montant versé, ni les arriérés, ni qui paie.',
      en: 'It says neither the amount paid, nor arrears, nor who pays.',
    },
    origin: {
      fr: 'Aucune définition internationale n’a été trouvée ; établie pour ce tableau de bord.',
      en: 'No international definition was found; set for this dashboard.',
    },
  }),
];
