import { Section } from '@/components/ui/section';
import { fill } from '@/lib/i18n/messages/fill';
import type { Account } from '@/lib/store/access-types';
import type { FormAction } from '../form/action-form';
import { Confirm } from '../form/confirm';
import type { FormBasics } from '../form/form-basics';
import type { Option } from '../form/select-field';
import { SubmitButton } from '../form/submit-button';
import { LatestForm, LatestForms } from './latest-form';
import { labelsOf, RightsFields } from './rights-fields';

export interface UserActions {
  readonly change: FormAction;
  readonly disable: FormAction;
  readonly enable: FormAction;
  readonly reset: FormAction;
  readonly unlink: FormAction;
}

interface ChosenUserProps extends FormBasics {
  readonly account: Account;
  /** It is the reader's own: its password is changed on its own page, and nobody disables themself by mistake. */
  readonly own: boolean;
  readonly actions: UserActions;
  readonly regionOptions: readonly Option[];
  readonly listAddress: string;
  /** State, last sign-in and access tokens, in words. */
  readonly state: string;
}

/** One account, open for changes. */
export function ChosenUser({
  account,
  own,
  actions,
  regionOptions,
  listAddress,
  state,
  ...basics
}: ChosenUserProps) {
  const { here, words, text } = basics;
  const { admin } = text;
  const { name } = account;
  const disabled = account.disabledAt !== null;
  // All are always there: one that was sent says what it did, also where it cannot be done again.
  const steps: readonly StepProps[] = [
    {
      action: actions.reset,
      step: 'mot-de-passe',
      summary: admin.reset,
      what: [fill(admin.resetText, { name }), account.passwordHash === null ? admin.resetSso : ''].join(' '),
      now: admin.resetNow,
    },
    {
      action: actions.unlink,
      step: 'delier',
      summary: admin.unlink,
      what: [
        fill(admin.unlinkText, { name }),
        account.passwordHash === null ? admin.unlinkNoPassword : '',
      ].join(' '),
      now: admin.unlinkNow,
      offered: account.identity !== null,
      holds: account.identity === null,
    },
    {
      action: actions.disable,
      step: 'desactiver',
      summary: admin.disable,
      what: fill(admin.disableText, { name }),
      now: admin.disableNow,
      offered: !disabled,
      holds: disabled,
    },
    {
      action: actions.enable,
      step: 'reactiver',
      summary: admin.enable,
      what: fill(admin.enableText, { name }),
      now: admin.enableNow,
      offered: disabled,
      holds: !disabled,
    },
  ];
  return (
    <Section id="compte" title={fill(admin.chosenTitle, { name })} hint={account.email}>
      <p className="mt-1">{state}</p>
      <LatestForms>
        <h3 className="screen-only mt-3 text-16 font-bold">{admin.rights}</h3>
        <p className="screen-only sub mb-3">{own ? admin.rightsOwn : admin.rightsHint}</p>
        <LatestForm action={actions.change} id="droits" labels={labelsOf(admin)} here={here} words={words}>
          <input type="hidden" name="account" value={account.id} />
          <RightsFields held={account} regionOptions={regionOptions} text={text} />
          <SubmitButton main sending={words.sending}>
            {admin.change}
          </SubmitButton>
        </LatestForm>
        {!own && (
          <div className="mt-5 grid gap-3">
            {steps.map((step) => (
              <Step key={step.step} account={account.id} {...{ ...step, here, words }} />
            ))}
          </div>
        )}
      </LatestForms>
      <p className="links screen-only mt-4">
        <a href={listAddress}>{admin.close}</a>
      </p>
    </Section>
  );
}

interface StepProps {
  readonly action: FormAction;
  /** Name of the form within the page. */
  readonly step: string;
  readonly summary: string;
  readonly what: string;
  readonly now: string;
  /** Whether it can be done, and whether what it did still holds. */
  readonly offered?: boolean;
  readonly holds?: boolean;
}

/** Something that is asked before it is done. */
function Step({
  action,
  step,
  account,
  summary,
  what,
  now,
  offered = true,
  holds = true,
  here,
  words,
}: StepProps & Pick<FormBasics, 'here' | 'words'> & { readonly account: string }) {
  return (
    <LatestForm action={action} id={step} here={here} words={words} holds={holds}>
      <input type="hidden" name="account" value={account} />
      {offered && (
        <Confirm summary={summary} text={what}>
          <SubmitButton sending={words.sending}>{now}</SubmitButton>
        </Confirm>
      )}
    </LatestForm>
  );
}
