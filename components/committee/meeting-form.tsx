import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SubmitButton } from '@/components/access/form/submit-button';
import { TextAreaField } from '@/components/access/form/text-area-field';
import { TextField } from '@/components/access/form/text-field';
import type { Meeting } from '@/lib/committee/types';
import type { Messages } from '@/lib/i18n/messages';
import { typeMeeting } from './typed-fields';
import { VersionFields } from './version-fields';

interface MeetingFormProps extends FormBasics {
  readonly id: string;
  readonly action: FormAction;
  /** The meeting to change; without: a new one. */
  readonly meeting?: Meeting;
}

/** Date, place and what a meeting is about; lists are typed one a line. */
export function MeetingForm({ id, action, meeting, here, words, text }: MeetingFormProps) {
  const { committeeForms: forms } = text;
  const held = meeting ? typeMeeting(meeting) : {};
  const lines = { rows: 4, maxLength: 8000, required: false } as const;
  return (
    <ActionForm
      action={action}
      id={id}
      here={here}
      words={words}
      labels={meetingLabels(text)}
      className="mt-3 form-wide"
    >
      {meeting && <VersionFields {...meeting} />}
      <TextField
        name="title"
        label={forms.title}
        hint={forms.titleHint}
        defaultValue={held['title'] ?? ''}
        maxLength={200}
        autoComplete="off"
      />
      <div className="committee-fields">
        <TextField
          name="date"
          label={forms.date}
          hint={forms.dateHint}
          defaultValue={held['date'] ?? ''}
          maxLength={40}
          autoComplete="off"
        />
        <TextField
          name="place"
          label={forms.place}
          hint={forms.placeHint}
          defaultValue={held['place'] ?? ''}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <TextAreaField
        name="agenda"
        label={forms.agenda}
        hint={forms.agendaHint}
        defaultValue={held['agenda'] ?? ''}
        {...lines}
      />
      <TextAreaField
        name="organisations"
        label={forms.organisations}
        hint={forms.organisationsHint}
        defaultValue={held['organisations'] ?? ''}
        {...lines}
      />
      <TextAreaField
        name="documents"
        label={forms.documents}
        hint={forms.documentsHint}
        defaultValue={held['documents'] ?? ''}
        {...lines}
      />
      <SubmitButton main sending={words.sending}>
        {meeting ? forms.save : forms.add}
      </SubmitButton>
    </ActionForm>
  );
}

/** The labels, by field. */
function meetingLabels({ committeeForms: forms }: Messages): Readonly<Record<string, string>> {
  const { title, date, place, agenda, organisations, documents } = forms;
  return { title, date, place, agenda, organisations, documents };
}
