import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import { Confirm } from '@/components/access/form/confirm';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SubmitButton } from '@/components/access/form/submit-button';
import { Section } from '@/components/ui/section';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { MeetingData } from '@/lib/pages/committee/load-meeting';
import { pageAddress } from '@/lib/pages/page-address';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { ChangeHistory } from './change-history';
import { MeetingForm } from './meeting-form';
import { RecommendationForm } from './recommendation-form';
import { VersionFields } from './version-fields';

interface MeetingFormsProps extends FormBasics {
  readonly frame: CommitteeFrame;
  readonly data: MeetingData;
  readonly change: FormAction;
  readonly remove: FormAction;
  readonly add: FormAction;
}

/** What a secretary does with a meeting: add recommendations, change it, take it away. `?formulaire=modifier` opens the change. */
export function MeetingForms({ frame, data, change, remove, add, ...form }: MeetingFormsProps) {
  const { text, language, words } = form;
  const { committee, committeeForms } = text;
  const { meeting, changes, made, briefs } = data;
  const isNational = frame.scope.kind === 'nation';
  const isOpen = frame.asked['formulaire'] === 'modifier';
  const mayRemove = made.length === 0 && briefs.every(({ state }) => state === 'draft');
  return (
    <div className="screen-only">
      <Section title={committee.addRecommendation}>
        <RecommendationForm id="ajouter" action={add} frame={frame} meeting={meeting.id} {...form} />
      </Section>
      {isNational && (
        <Section id="modifier" title={committee.changeMeeting}>
          {isOpen ? (
            <>
              <MeetingForm id="changer" action={change} meeting={meeting} {...form} />
              <p className="links mt-2">
                <a href={pageAddress({ path: frame.path, asked: {} })}>{committee.close}</a>
              </p>
            </>
          ) : (
            <p className="links">
              <a href={`${pageAddress(frame, { formulaire: 'modifier' })}#modifier`}>
                {committee.changeMeeting}
              </a>
            </p>
          )}
          {mayRemove && (
            <div className="mt-3">
              <ActionForm action={remove} id="retirer" here={form.here} words={words}>
                <VersionFields {...meeting} />
                <Confirm summary={committee.removeMeeting} text={committeeForms.removeText}>
                  <SubmitButton sending={words.sending}>{committeeForms.remove}</SubmitButton>
                </Confirm>
              </ActionForm>
            </div>
          )}
          <details className="target-past mt-3">
            <summary>
              {fill(pickForm(language, changes.length, committee.history), { count: changes.length })}
            </summary>
            <ChangeHistory changes={changes} frame={frame} />
          </details>
        </Section>
      )}
    </div>
  );
}
