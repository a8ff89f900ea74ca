import { formatDate, formatDateTime } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { SiteState } from '@/lib/board/load-site';

interface ServerStateProps {
  readonly site: SiteState;
  readonly text: Pick<Messages, 'data' | 'common' | 'states'>;
  readonly language: Language;
}

/** Whether the national server answers, since when not, and of when the data are. */
export function ServerState({ site: { health, source, release }, text, language }: ServerStateProps) {
  const { data, common, states } = text;
  const { failingSince, lastAnswerAt } = health;
  const cause = language === 'fr' ? health.failureFr : health.failureEn;
  const state =
    failingSince !== null
      ? fill(data.serverFailing, { since: formatDateTime(failingSince, language) })
      : lastAnswerAt === null
        ? data.serverNever
        : fill(data.serverFine, { date: formatDateTime(lastAnswerAt, language) });
  return (
    <div className="mt-1 grid gap-1">
      <p>
        <b>{state}</b>{' '}
        {failingSince !== null &&
          lastAnswerAt !== null &&
          fill(data.lastAnswer, { date: formatDateTime(lastAnswerAt, language) })}
      </p>
      {failingSince !== null && cause !== null && <p>{fill(states.outageCause, { sentence: cause })}</p>}
      <p className="text-13 text-ink-2">
        {source?.kind === 'demonstration'
          ? data.originDemo
          : fill(data.origin, { origin: source?.origin ?? '—' })}
      </p>
      {release && (
        <p className="text-13 text-ink-2">
          {fill(common.dataAsOf, { date: formatDate(release.dataAsOf, language) })} ·{' '}
          {fill(common.release, { label: release.label })}
        </p>
      )}
    </div>
  );
}
