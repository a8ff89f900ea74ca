import type { IndicatorDefinition } from '../types';
import { definePercent, sumOf } from './define';

/** Can the other figures be trusted: did the reports come, and in time? */
export const REPORTING: readonly IndicatorDefinition[] = [
  definePercent({
    id: 'completeness',
    theme: 'reporting',
    numerator: sumOf('reports_received'),
    denominator: sumOf('reports_expected'),
    direction: 'up',
    cuts: [60, 70, 80, 90],
    gap: { side: 'numerator', noun: 'reports' },
    label: { fr: 'Complétude des rapports', en: 'Reporting completeness' },
    short: { fr: 'Complétude', en: 'Completeness' },
    definition: {
      fr: 'Rapports mensuels reçus, rapportés aux rapports attendus.',
      en: 'Monthly reports received, out of reports expected.',
    },
    howToRead: {
      fr: 'À 80 %, un rapport sur cinq manque : les autres chiffres du lieu reposent sur les quatre restants.',
      en: 'At 80%, one report in five is missing: the place’s other figures rest on the remaining four.',
    },
    notToRead: {
      fr: 'Un rapport reçu n’est pas forcément juste ni complètement rempli.',
      en: 'A report received is not necessarily right, nor completely filled in.',
    },
    origin: {
      fr: 'Complétude au sens de DHIS2 : rapports effectifs ÷ rapports attendus.',
      en: 'Reporting rate as in DHIS2: actual ÷ expected reports.',
    },
  }),
  definePercent({
    id: 'timeliness',
    theme: 'reporting',
    numerator: sumOf('reports_on_time'),
    denominator: sumOf('reports_expected'),
    direction: 'up',
    cuts: [40, 50, 70, 85],
    gap: { side: 'numerator', noun: 'reports' },
    label: { fr: 'Promptitude des rapports', en: 'Reporting timeliness' },
    short: { fr: 'Promptitude', en: 'Timeliness' },
    definition: {
      fr: 'Rapports mensuels reçus dans le délai, rapportés aux rapports attendus.',
      en: 'Monthly reports received by the deadline, out of reports expected.',
    },
    howToRead: {
      fr: 'Toujours au plus égale à la complétude ; l’écart entre les deux est la part des rapports en retard.',
      en: 'Never above completeness; the distance between the two is the share of late reports.',
    },
    notToRead: {
      fr: 'Un taux bas ne dit pas que les rapports manquent, mais qu’ils arrivent tard.',
      en: 'A low rate does not say that reports are missing, but that they come late.',
    },
    origin: {
      fr: 'Promptitude au sens de DHIS2 : rapports reçus à temps ÷ rapports attendus. Le délai est celui du serveur national ; le délai officiel des SEC n’a pas été trouvé.',
      en: 'Timeliness as in DHIS2: reports on time ÷ expected reports. The deadline is the national server’s; the programme’s official one was not found.',
    },
  }),
  definePercent({
    id: 'stock_reporting_rate',
    theme: 'reporting',
    numerator: sumOf('stock_reporting'),
    denominator: sumOf('chw_active'),
    direction: 'up',
    cuts: [80, 85, 90, 95],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: { fr: 'ASC dont l’inventaire a été transmis', en: 'CHWs whose stock count was reported' },
    short: { fr: 'Inventaires transmis', en: 'Stock counts reported' },
    definition: {
      fr: 'ASC dont l’inventaire de fin de mois a été transmis, rapportés aux ASC actifs.',
      en: 'CHWs whose month-end stock count was reported, out of active CHWs.',
    },
    howToRead: {
      fr: 'C’est la base de tous les taux de rupture : plus elle est basse, plus ces taux sont incertains.',
      en: 'Every stockout rate rests on it: the lower it is, the less certain those rates are.',
    },
    notToRead: {
      fr: 'Un inventaire non transmis n’est pas une rupture.',
      en: 'A count that was not reported is not a stockout.',
    },
    origin: {
      fr: 'Établi pour ce tableau de bord, afin de dire sur quoi reposent les taux de rupture.',
      en: 'Set for this dashboard, to say what the stockout rates rest on.',
    },
  }),
];
