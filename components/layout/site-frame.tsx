import type { ReactNode } from 'react';
import type { FormAction } from '@/components/access/form/action-form';
import { pickFormWords } from '@/components/access/form/form-words';
import type { Identity } from '@/lib/access/reader';
import type { SiteState } from '@/lib/board/load-site';
import { formatDate, formatDateTime } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { SendOnChange } from '@/components/pages/send-on-change';
import { AccountMenu } from './account-menu';
import { FictiveBanner } from './fictive-banner';
import { OutageBanner } from './outage-banner';
import { PullProgress } from './pull-progress';
import { SiteHeader } from './site-header';

interface SiteFrameProps {
  readonly site: SiteState;
  /** Who asks. */
  readonly identity: Identity;
  readonly signOut: FormAction;
  readonly language: Language;
  readonly children: ReactNode;
}

/** What stands around every page: header, banners, main. */
export function SiteFrame({ site, identity, signOut, language, children }: SiteFrameProps) {
  const text = messagesIn(language);
  const { common, states, access } = text;
  const menu = { identity, signOut, text: access, words: pickFormWords(text) };
  const { pull, profile, source } = site;
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <SiteHeader
        text={text}
        country={profile.name[language]}
        language={language}
        reader={identity.kind === 'reader' ? identity.reader : null}
        account={<AccountMenu {...menu} />}
      >
        {pull?.state === 'running' && (
          <PullProgress
            runningText={states.pullRunning}
            doneText={states.pullDone}
            reloadText={states.reload}
            share={pull.requestsTotal > 0 ? pull.requestsDone / pull.requestsTotal : 0}
          />
        )}
      </SiteHeader>
      {source?.fictive && <FictiveBanner text={common} />}
      <Outage site={site} language={language} />
      <main id="main" className="page">
        {children}
      </main>
      <SendOnChange />
    </>
  );
}

/** What stands between the reader and newer figures: a server that does not answer, or a pull that failed. */
function Outage({
  site: { health, release, endedPull },
  language,
}: Pick<SiteFrameProps, 'site' | 'language'>) {
  const { states } = messagesIn(language);
  const date = release ? formatDate(release.dataAsOf, language) : null;
  const say = (sentence: string, cause: string | null) => (
    <OutageBanner
      sentence={sentence}
      cause={cause === null ? null : fill(states.outageCause, { sentence: cause })}
    />
  );
  if (health.failingSince !== null) {
    const since = formatDateTime(health.failingSince, language);
    return say(
      date === null ? fill(states.outageEmpty, { since }) : fill(states.outage, { since, date }),
      language === 'fr' ? health.failureFr : health.failureEn,
    );
  }
  if (endedPull?.state !== 'failed') return null;
  const when = formatDateTime(endedPull.finishedAt ?? endedPull.startedAt, language);
  return say(
    date === null ? fill(states.pullFailedEmpty, { when }) : fill(states.pullFailed, { when, date }),
    language === 'fr' ? endedPull.failureFr : endedPull.failureEn,
  );
}
