import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import { ChoiceGroup } from '@/components/access/form/choice-group';
import { Confirm } from '@/components/access/form/confirm';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SubmitButton } from '@/components/access/form/submit-button';
import { Section } from '@/components/ui/section';
import { ToValidate } from '@/components/ui/to-validate';
import { indicatorById } from '@/lib/indicators/catalogue';
import { fill } from '@/lib/i18n/messages/fill';
import { siblingText } from '@/lib/targets/same-document';
import type { StandingTarget } from '@/lib/targets/standing';
import { DecideFields, HiddenFields, labelsOf } from './decide-fields';
import { holdDecision } from './hold-decision';
import { sayTargetValue } from './say-target';
import { sayAbout, sayEntry, type TargetWords } from './target-words';

interface ChosenTargetProps extends FormBasics {
  readonly standing: StandingTarget;
  /** Other milestones of it that still have no document. */
  readonly siblings: readonly StandingTarget[];
  readonly target: TargetWords;
  readonly decide: FormAction;
  readonly withdraw: FormAction;
  readonly listAddress: string;
}

/** One target open for a decision: how it stands, the form to set or validate it, and the way back to the profile's. */
export function ChosenTarget({
  standing,
  siblings,
  target,
  decide,
  withdraw,
  listAddress,
  ...form
}: ChosenTargetProps) {
  const { text, language, words, here } = form;
  const { targets, common } = text;
  const { key, inForce, ofProfile, last, version } = standing;
  const about = sayAbout(key, target);
  const say = (value: number) => sayTargetValue(key.indicator, value, language);
  const keyFields = {
    ...{ plan: key.plan, indicator: key.indicator, year: String(key.year) },
    ...{ region: key.region ?? '', version },
  };
  return (
    <Section id="cible" title={about}>
      <p className="sub">
        {inForce ? fill(targets.standsAt, { value: say(inForce.value) }) : targets.nothingStands}
        {inForce && inForce.source === null && (
          <>
            {' '}
            <ToValidate word={common.toValidate} />
          </>
        )}
        {inForce?.source && ` · ${inForce.source[language]}`} · {sayEntry(standing, target)}
        {last?.change.kind === 'set' &&
          ofProfile &&
          ` · ${fill(targets.profileSays, { value: say(ofProfile.value) })}`}
      </p>
      <ActionForm
        action={decide}
        id="decider"
        labels={labelsOf(text)}
        here={here}
        words={words}
        className="mt-3"
      >
        <HiddenFields values={keyFields} />
        <p className="field-hint">{targets.formHint}</p>
        <DecideFields
          text={text}
          held={holdDecision(standing, language)}
          unit={indicatorById(key.indicator)?.unit ?? null}
        />
        {siblings.length > 0 && (
          <ChoiceGroup
            type="checkbox"
            name="also"
            legend={targets.also}
            hint={targets.alsoHint}
            options={siblings.map((sibling) => ({
              value: siblingText(sibling),
              label: fill(targets.alsoYear, {
                year: sibling.key.year,
                value: sayTargetValue(key.indicator, sibling.inForce?.value, language),
              }),
            }))}
            chosen={[]}
            columns
          />
        )}
        <SubmitButton main sending={words.sending}>
          {targets.save}
        </SubmitButton>
      </ActionForm>
      <div className="mt-3 flex flex-wrap items-start gap-4">
        <a href={listAddress} className="py-2">
          {targets.backToList}
        </a>
        <ActionForm action={withdraw} id="retirer" here={here} words={words}>
          <HiddenFields values={keyFields} />
          {last?.change.kind === 'set' && (
            <Confirm
              summary={targets.withdraw}
              text={
                ofProfile ? fill(targets.withdrawTo, { value: say(ofProfile.value) }) : targets.withdrawToNone
              }
            >
              <SubmitButton sending={words.sending}>{targets.withdraw}</SubmitButton>
            </Confirm>
          )}
        </ActionForm>
      </div>
    </Section>
  );
}
