import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import { ChoiceGroup } from '@/components/access/form/choice-group';
import { Confirm } from '@/components/access/form/confirm';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SubmitButton } from '@/components/access/form/submit-button';
import { VersionFields } from '@/components/committee/version-fields';
import type { Brief } from '@/lib/committee/brief-types';
import type { Preparation } from '@/lib/committee/prepare/load-prepare';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { SeenFields } from './seen-fields';
import { sayWaiting } from './tell-publication';

interface PublishFormProps extends FormBasics {
  readonly page: Preparation;
  readonly draft: Brief;
  readonly publish: FormAction;
  readonly discard: FormAction;
}

/** The end of a draft: it is printed for ever, or taken away. */
export function PublishForm({
  page,
  draft,
  publish,
  discard,
  here,
  words,
  text,
  language,
}: PublishFormProps) {
  const { prepare } = text;
  const { published, release, seen } = page;
  const findings = page.waiting.map(({ finding }) => finding);
  return (
    <>
      {findings.length > 0 && <p className="notice notice-fault">{sayWaiting(findings, language)}</p>}
      <p>{prepare.publishText}</p>
      {release && (
        <p>
          {fill(prepare.publishOf, {
            release: release.label,
            date: formatDate(release.dataAsOf, language),
          })}
        </p>
      )}
      {published && <p>{fill(prepare.publishReplaces, { edition: published.edition })}</p>}
      <ActionForm
        action={publish}
        id="publier"
        here={here}
        words={words}
        labels={{ confirm: prepare.confirm }}
        className="mt-2 form-wide"
      >
        <VersionFields {...draft} />
        <SeenFields seen={seen} />
        <ChoiceGroup
          type="checkbox"
          name="confirm"
          legend={prepare.confirmLegend}
          options={[{ value: 'oui', label: prepare.confirm }]}
          chosen={[]}
        />
        <SubmitButton main sending={words.sending}>
          {prepare.publish}
        </SubmitButton>
      </ActionForm>
      <div className="mt-4">
        <ActionForm action={discard} id="retirer" here={here} words={words}>
          <VersionFields {...draft} />
          <Confirm summary={prepare.discard} text={prepare.discardText}>
            <SubmitButton sending={words.sending}>{prepare.discardSure}</SubmitButton>
          </Confirm>
        </ActionForm>
      </div>
    </>
  );
}
