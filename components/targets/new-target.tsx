import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SelectField } from '@/components/access/form/select-field';
import { SubmitButton } from '@/components/access/form/submit-button';
import { Section } from '@/components/ui/section';
import { INDICATORS } from '@/lib/indicators/catalogue';
import type { Scope } from '@/lib/org-units/scope';
import type { TargetsPage } from '@/lib/pages/targets/load-targets-page';
import { mayDecideOn, takesTargets, yearsOf } from '@/lib/targets/check-key';
import { DecideFields, HiddenFields, labelsOf, NOTHING_HELD } from './decide-fields';

interface NewTargetProps extends FormBasics {
  readonly page: Pick<TargetsPage, 'plan' | 'regions'>;
  readonly country: string;
  readonly scope: Scope;
  readonly decide: FormAction;
}

/** A target where there is none yet: the places offered are those that the reader may decide on. */
export function NewTarget({ page: { plan, regions }, country, scope, decide, ...form }: NewTargetProps) {
  const { text, language, words, here } = form;
  const { targets } = text;
  const places = [
    ...(mayDecideOn(scope, null) ? [{ value: '', label: country }] : []),
    ...[...regions]
      .filter(([uid]) => mayDecideOn(scope, uid))
      .map(([uid, name]) => ({ value: uid, label: name })),
  ];
  return (
    <Section id="ajouter" title={targets.newTitle} hint={targets.newHint}>
      <ActionForm
        action={decide}
        id="ajouter-cible"
        labels={labelsOf(text)}
        here={here}
        words={words}
        className="mt-3"
      >
        <HiddenFields values={{ plan: plan.id, version: '' }} />
        <div className="target-fields">
          <SelectField
            name="indicator"
            label={targets.indicator}
            options={INDICATORS.filter(takesTargets).map(({ id, label }) => ({
              value: id,
              label: label[language],
            }))}
          />
          <SelectField
            name="year"
            label={targets.year}
            options={yearsOf(plan).map((year) => ({ value: String(year), label: String(year) }))}
            defaultValue={String(yearsOf(plan).at(-1))}
          />
          <SelectField name="region" label={targets.place} options={places} />
        </div>
        <DecideFields text={text} held={NOTHING_HELD} unit={null} />
        <SubmitButton main sending={words.sending}>
          {targets.save}
        </SubmitButton>
      </ActionForm>
    </Section>
  );
}
