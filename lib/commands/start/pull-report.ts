import { z } from 'zod';
import { drawBar, inTerminalLanguage, say, showProgress } from '../terminal';

const localized = z.object({ fr: z.string(), en: z.string() });

/** Messages of the sync process. Anything else it sends is left alone. */
export const syncMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    done: z.number(),
    total: z.number(),
    rows: z.number(),
    rowsPerSecond: z.number(),
    secondsLeft: z.number().nullable(),
  }),
  z.object({
    kind: z.literal('release'),
    label: z.string(),
    firstMonth: z.string(),
    lastMonth: z.string(),
    complete: z.boolean(),
  }),
  z.object({
    kind: z.literal('ended'),
    state: z.enum(['done', 'nothing-new', 'failed']),
    sentence: localized.nullable(),
  }),
]);
export type SyncMessage = z.infer<typeof syncMessage>;

/** Tells the terminal how a pull goes: a bar, rows a second, time left; then what came of it. */
export function reportPull(message: SyncMessage, startedAt: number): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  if (message.kind === 'progress') {
    showProgress(describeProgress(message), false);
  } else if (message.kind === 'release') {
    showProgress('', false);
    say(
      `Version ${message.label} publiée : ${message.firstMonth} à ${message.lastMonth}${message.complete ? '' : ', l’historique suit'} (${seconds} s après le départ).`,
      `Release ${message.label} published: ${message.firstMonth} to ${message.lastMonth}${message.complete ? '' : ', history follows'} (${seconds} s after the start).`,
    );
  } else if (message.state === 'failed') {
    say(
      `Collecte échouée : ${message.sentence?.fr ?? 'cause inconnue'} La dernière version publiée reste affichée.`,
      `Pull failed: ${message.sentence?.en ?? 'unknown cause'} The last published release still stands.`,
    );
  } else if (message.state === 'nothing-new') {
    say('Rien de nouveau sur le serveur national.', 'Nothing new on the national server.');
  } else {
    say(`Collecte terminée (${seconds} s après le départ).`, `Pull done (${seconds} s after the start).`);
  }
}

/** One line: bar, share, rows, rows a second, time left. */
export function describeProgress(message: Extract<SyncMessage, { kind: 'progress' }>): string {
  const fraction = message.total === 0 ? 0 : message.done / message.total;
  const left = message.secondsLeft === null ? '' : `, ${Math.ceil(message.secondsLeft)} s`;
  const rows = Math.round(message.rows).toLocaleString('fr-FR');
  const pace = Math.round(message.rowsPerSecond).toLocaleString('fr-FR');
  return `${drawBar(fraction)} ${Math.floor(fraction * 100)} % ${inTerminalLanguage({
    fr: `${rows} lignes, ${pace} lignes/s${left === '' ? '' : `, encore${left.slice(1)}`}`,
    en: `${rows} rows, ${pace} rows/s${left === '' ? '' : `,${left.slice(1)} left`}`,
  })}`;
}
