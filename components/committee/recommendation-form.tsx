import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SelectField } from '@/components/access/form/select-field';
import { SubmitButton } from '@/components/access/form/submit-button';
import { TextAreaField } from '@/components/access/form/text-area-field';
import { TextField } from '@/components/access/form/text-field';
import { RECOMMENDATION_STATES, type Recommendation } from '@/lib/committee/types';
import { INDICATORS } from '@/lib/indicators/catalogue';
import type { Messages } from '@/lib/i18n/messages';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import { listPlaceChoices } from '@/lib/pages/committee/list-place-choices';
import { PlacesField } from './places-field';
import { typeDate } from './typed-fields';
import { VersionFields } from './version-fields';

interface RecommendationFormProps extends FormBasics {
  readonly id: string;
  readonly action: FormAction;
  readonly frame: CommitteeFrame;
  /** The recommendation to change; without: a new one of `meeting`. */
  readonly recommendation?: Recommendation;
  readonly meeting?: string;
}

/** What is asked for, of whom, by when, where, and how it stands. */
export function RecommendationForm({
  id,
  action,
  frame,
  recommendation,
  meeting,
  ...form
}: RecommendationFormProps) {
  const { text, words, here, language } = form;
  const { committeeForms: forms, committee } = text;
  // A confined writer has to choose a place.
  const mayBeForAll = frame.scope.kind === 'nation';
  const hintOf = (hint: string) => (mayBeForAll ? `${hint} ${forms.readByAllWithoutPlaces}` : hint);
  return (
    <ActionForm
      action={action}
      id={id}
      here={here}
      words={words}
      labels={recommendationLabels(text)}
      className="mt-3 form-wide"
    >
      {recommendation && <VersionFields {...recommendation} />}
      {meeting !== undefined && <input type="hidden" name="meeting" value={meeting} />}
      <TextAreaField
        name="text"
        label={forms.text}
        hint={hintOf(forms.textHint)}
        defaultValue={recommendation?.text ?? ''}
        rows={3}
        maxLength={2000}
      />
      <div className="committee-fields">
        <TextField
          name="owner"
          label={forms.owner}
          hint={forms.ownerHint}
          defaultValue={recommendation?.owner ?? ''}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          name="due"
          label={forms.due}
          hint={forms.dateHint}
          defaultValue={recommendation?.due ? typeDate(recommendation.due) : ''}
          maxLength={40}
          autoComplete="off"
          required={false}
        />
        <SelectField
          name="state"
          label={forms.state}
          defaultValue={recommendation?.state ?? 'open'}
          options={RECOMMENDATION_STATES.map((value) => ({ value, label: committee.states[value] }))}
        />
        <TextField
          name="reason"
          label={forms.reason}
          hint={hintOf(forms.reasonHint)}
          defaultValue={recommendation?.reason ?? ''}
          maxLength={1000}
          required={false}
          autoComplete="off"
        />
        <SelectField
          name="indicator"
          label={forms.indicator}
          defaultValue={recommendation?.indicator ?? ''}
          options={[
            { value: '', label: forms.indicatorNone },
            ...INDICATORS.map((one) => ({ value: one.id, label: one.label[language] })),
          ]}
        />
      </div>
      <PlacesField
        legend={forms.places}
        hint={mayBeForAll ? forms.placesHint : forms.placesOwn}
        regions={listPlaceChoices(frame)}
        chosen={recommendation?.places ?? []}
      />
      {recommendation && (
        <TextAreaField
          name="comment"
          label={forms.comment}
          hint={hintOf(forms.commentHint)}
          rows={2}
          maxLength={2000}
          required={false}
        />
      )}
      <SubmitButton main sending={words.sending}>
        {recommendation ? forms.save : forms.add}
      </SubmitButton>
    </ActionForm>
  );
}

/** The labels, by field. */
function recommendationLabels({ committeeForms: forms }: Messages): Readonly<Record<string, string>> {
  const { text, owner, due, state, reason, indicator, places, comment } = forms;
  return { text, owner, due, state, reason, indicator, places, comment };
}
