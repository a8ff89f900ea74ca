import type { Reader } from '@/lib/access/reader';
import { loadSite } from '@/lib/board/load-site';
import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { RefreshUntilReady } from './refresh-until-ready';

/** No release yet: the first pull runs and says how far it is, or what to do. The page comes back by itself. */
export async function EmptyStore({ reader, language }: { reader: Reader; language: Language }) {
  const { states } = messagesIn(language);
  const { pull } = await loadSite(reader);
  const running = pull?.state === 'running' || pull === undefined;
  const share = pull && pull.requestsTotal > 0 ? pull.requestsDone / pull.requestsTotal : null;
  return (
    <div className="max-w-text py-10">
      {/* Without script the page asks again by itself. */}
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
      <h1 className="text-21 font-bold wide:text-26">{running ? states.firstPull : states.waiting}</h1>
      <p className="mt-3 text-16">{running ? states.firstPullText : states.waitingText}</p>
      {running && (
        <div className="mt-5" role="status">
          <progress
            className="h-3 w-full accent-accent"
            aria-label={states.firstPull}
            {...(share === null ? {} : { value: share, max: 1 })}
          />
          <p className="mt-1 text-13 text-ink-2">
            {pull && pull.requestsTotal > 0
              ? fill(states.requests, {
                  done: formatNumber(pull.requestsDone, language, 0),
                  total: formatNumber(pull.requestsTotal, language, 0),
                })
              : states.starting}
            {pull &&
              pull.cells > 0 &&
              ` · ${fill(pickForm(language, pull.cells, states.cells), { count: formatNumber(pull.cells, language, 0) })}`}
          </p>
        </div>
      )}
      <RefreshUntilReady />
    </div>
  );
}
