import { Section } from '@/components/ui/section';
import { formatDateTime } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { AccountSession } from '@/lib/store/access-types';
import { ActionForm, type FormAction } from '../form/action-form';
import { Confirm } from '../form/confirm';
import type { FormBasics } from '../form/form-basics';
import { SubmitButton } from '../form/submit-button';
import { sayBrowser } from '../words/browser-words';

interface SessionsSectionProps extends FormBasics {
  readonly action: FormAction;
  readonly sessions: readonly AccountSession[];
  /** The session that this page is read by. */
  readonly current: string | null;
}

/** Where one is signed in, and a way to end each. */
export function SessionsSection({ action, sessions, current, ...basics }: SessionsSectionProps) {
  const { account } = basics.text;
  return (
    <Section id="sessions" title={account.sessions} hint={account.sessionsHint}>
      {/* One form for all rows: its answer stays when the row that asked has gone. */}
      <ActionForm action={action} id="terminer" here={basics.here} words={basics.words} className="mt-2">
        <table className="table stack-table rows-even">
          <caption className="sr-only">{account.sessions}</caption>
          <thead>
            <tr>
              <th scope="col">{account.browser}</th>
              <th scope="col">{account.address}</th>
              <th scope="col">{account.lastSeen}</th>
              <th scope="col">{account.since}</th>
              <th scope="col">
                <span className="sr-only">{account.sessionEnd}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} current={session.id === current} {...basics} />
            ))}
          </tbody>
        </table>
        {sessions.length > 1 && (
          <Confirm summary={account.sessionsEndOthers} text={account.sessionsEndOthersText}>
            <SubmitButton name="session" value="others" sending={basics.words.sending}>
              {account.sessionsEndOthers}
            </SubmitButton>
          </Confirm>
        )}
      </ActionForm>
    </Section>
  );
}

function SessionRow({
  session,
  current,
  text,
  language,
  words,
}: FormBasics & { session: AccountSession; current: boolean }) {
  const { account } = text;
  const browser = sayBrowser(session.userAgent, account.browserUnknown);
  return (
    <tr className={current ? 'chosen' : undefined}>
      <th scope="row">
        <b>{browser}</b>
        {current && <span className="text-12 text-ink-2"> · {account.thisSession}</span>}
      </th>
      <td data-label={account.address}>{session.address}</td>
      <td data-label={account.lastSeen}>{formatDateTime(session.lastSeenAt, language)}</td>
      <td data-label={account.since}>
        <span>
          {formatDateTime(session.createdAt, language)}{' '}
          <span className="text-12 text-ink-2">
            {session.via === 'oidc' ? account.viaOidc : account.viaPassword}
          </span>
        </span>
      </td>
      <td className="wide:text-right">
        {!current && (
          <SubmitButton
            name="session"
            value={session.id}
            sending={words.sending}
            label={fill(account.sessionEndThat, { browser, address: session.address })}
          >
            {account.sessionEnd}
          </SubmitButton>
        )}
      </td>
    </tr>
  );
}
