import type { CsvColumn } from '@/lib/export/csv/write-csv';
import type { DeepReadonly } from '../operations/operation';
import type { PullAnswer } from '../schemas/sync';

type Pull = DeepReadonly<PullAnswer>;

/** The last pulls, one a row; refusals as `reason × count`. */
export const PULL_COLUMNS: readonly CsvColumn<Pull>[] = [
  { id: 'id', title: { fr: 'Numéro', en: 'Number' }, read: (pull) => pull.id },
  { id: 'state', title: { fr: 'État', en: 'State' }, read: (pull) => pull.state },
  { id: 'trigger', title: { fr: 'Déclencheur', en: 'Trigger' }, read: (pull) => pull.trigger },
  { id: 'startedAt', title: { fr: 'Début', en: 'Started' }, read: (pull) => pull.startedAt },
  { id: 'finishedAt', title: { fr: 'Fin', en: 'Finished' }, read: (pull) => pull.finishedAt },
  { id: 'release', title: { fr: 'Version publiée', en: 'Release' }, read: (pull) => pull.release },
  { id: 'dataAsOf', title: { fr: 'Données au', en: 'Data as of' }, read: (pull) => pull.dataAsOf },
  {
    id: 'requestsDone',
    title: { fr: 'Requêtes faites', en: 'Requests done' },
    read: (pull) => pull.requestsDone,
  },
  {
    id: 'requestsTotal',
    title: { fr: 'Requêtes prévues', en: 'Requests in all' },
    read: (pull) => pull.requestsTotal,
  },
  { id: 'rows', title: { fr: 'Lignes reçues', en: 'Rows' }, read: (pull) => pull.rows },
  { id: 'cells', title: { fr: 'Valeurs retenues', en: 'Values' }, read: (pull) => pull.cells },
  { id: 'refused', title: { fr: 'Valeurs refusées', en: 'Refused' }, read: (pull) => pull.refused },
  {
    id: 'refusals',
    title: { fr: 'Motifs de refus', en: 'Reasons' },
    read: (pull) => pull.refusals.map(({ reason, count }) => `${reason} × ${count}`).join(', '),
  },
  {
    id: 'failureCode',
    title: { fr: 'Code d’échec', en: 'Failure code' },
    read: (pull) => pull.failure?.code ?? null,
  },
  { id: 'failure', title: { fr: 'Échec', en: 'Failure' }, read: (pull) => pull.failure?.sentence ?? null },
];
