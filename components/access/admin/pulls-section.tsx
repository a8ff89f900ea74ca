import { Section } from '@/components/ui/section';
import { formatDateTime, formatMonth, formatPercent } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { MonthIndex } from '@/lib/periods/period';
import type { PullRecord } from '@/lib/store/types';
import { ActionForm, type FormAction } from '../form/action-form';
import { ChoiceGroup } from '../form/choice-group';
import type { FormBasics } from '../form/form-basics';
import { SubmitButton } from '../form/submit-button';
import { saySchedule } from './say-schedule';

interface PullsSectionProps extends FormBasics {
  readonly action: FormAction;
  readonly pull: PullRecord | undefined;
  readonly firstMonth: MonthIndex;
  /** Cron expression of the nightly pull. */
  readonly schedule: string;
}

/** How the last pull went, and a form that asks for another. */
export function PullsSection({ action, pull, firstMonth, schedule, ...basics }: PullsSectionProps) {
  const { here, words, text, language } = basics;
  const { admin } = text;
  const cause = language === 'fr' ? pull?.failureFr : pull?.failureEn;
  const full = fill(admin.syncFull, { month: formatMonth(firstMonth, language) });
  return (
    <Section
      id="collectes"
      title={admin.pulls}
      hint={fill(admin.syncHint, { schedule: saySchedule(schedule, text, language) })}
    >
      <p className="mt-2">
        <b>{sayPull(pull, basics)}</b> {cause && fill(admin.pullFailure, { cause })}
      </p>
      <p className="links mb-3">
        <a href="/donnees">{admin.toPulls}</a>
      </p>
      <ActionForm action={action} id="collecte" here={here} words={words}>
        <ChoiceGroup
          type="checkbox"
          name="full"
          legend={admin.syncWhat}
          hint={admin.syncFullHint}
          options={[{ value: 'oui', label: full }]}
          chosen={[]}
        />
        <SubmitButton main sending={words.sending}>
          {admin.syncStart}
        </SubmitButton>
      </ActionForm>
    </Section>
  );
}

function sayPull(
  pull: PullRecord | undefined,
  { text: { admin, data }, language }: Pick<FormBasics, 'text' | 'language'>,
): string {
  if (!pull) return admin.pullNever;
  const start = formatDateTime(pull.startedAt, language);
  if (pull.state === 'running') {
    const share = pull.requestsTotal > 0 ? (100 * pull.requestsDone) / pull.requestsTotal : 0;
    return fill(admin.pullRunning, { start, share: formatPercent(share, language, 0) });
  }
  const state = {
    done: data.stateDone,
    'nothing-new': data.stateNothingNew,
    failed: data.stateFailed,
    interrupted: data.stateInterrupted,
  }[pull.state];
  return fill(admin.pullLast, { start, state });
}
