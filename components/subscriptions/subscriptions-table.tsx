import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SubmitButton } from '@/components/access/form/submit-button';
import { fill } from '@/lib/i18n/messages/fill';
import type { SubscriptionRow } from '@/lib/subscriptions/load-own';

interface SubscriptionsTableProps extends FormBasics {
  readonly action: FormAction;
  readonly rows: readonly SubscriptionRow[];
}

/** One's subscriptions, what became of their last mail, and the way out of each. */
export function SubscriptionsTable({ action, rows, here, words, text }: SubscriptionsTableProps) {
  const { subscriptions: say } = text;
  return (
    <ActionForm action={action} id="quitter" here={here} words={words} className="mt-2">
      {rows.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <table className="table stack-table">
          <caption className="sr-only">{say.list}</caption>
          <thead>
            <tr>
              <th scope="col">{say.what}</th>
              <th scope="col">{say.state}</th>
              <th scope="col">{say.since}</th>
              <th scope="col">{say.lastMail}</th>
              <th scope="col">{say.act}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, what, state, since, lastMail }) => (
              <tr key={id}>
                <th scope="row">{what}</th>
                <td data-label={say.state}>{state}</td>
                <td data-label={say.since}>{since}</td>
                <td data-label={say.lastMail}>{lastMail}</td>
                <td data-label={say.act}>
                  <SubmitButton
                    name="subscription"
                    value={id}
                    label={fill(say.leaveOf, { what })}
                    sending={words.sending}
                  >
                    {say.leave}
                  </SubmitButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ActionForm>
  );
}
