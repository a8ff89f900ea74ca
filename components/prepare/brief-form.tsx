import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import { ChoiceGroup } from '@/components/access/form/choice-group';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SelectField } from '@/components/access/form/select-field';
import { SubmitButton } from '@/components/access/form/submit-button';
import { TextField } from '@/components/access/form/text-field';
import { VersionFields } from '@/components/committee/version-fields';
import { noteAddress } from '@/lib/committee/prepare/addresses';
import type { Brief } from '@/lib/committee/brief-types';
import { PARAGRAPH_PLACES, paragraphName, SHOWN_RELEASE } from '@/lib/committee/prepare/fields';
import type { Preparation } from '@/lib/committee/prepare/load-prepare';
import { typeBrief } from '@/lib/committee/prepare/type-brief';
import { LANGUAGES } from '@/lib/i18n/language';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { BothFields } from './both-fields';
import { briefLabels } from './brief-labels';
import { FindingFields } from './finding-fields';
import { periodOptions } from './period-options';
import { SectionFields } from './section-fields';
import { UnusedWords } from './unused-words';

interface BriefFormProps extends FormBasics {
  readonly page: Preparation;
  readonly draft: Brief;
  readonly action: FormAction;
}

/** Everything that is chosen and typed for a note, on one page. */
export function BriefForm({ page, draft, action, here, words, text, language }: BriefFormProps) {
  const { prepare } = text;
  const { composed, leftOut, regions, waiting, unused } = page;
  const uids = regions.map(({ uid }) => uid);
  const held = typeBrief(draft, composed, uids);
  const options = periodOptions(page.periods, language);
  return (
    <ActionForm
      action={action}
      id="note"
      here={here}
      words={words}
      labels={briefLabels(text, composed.length)}
      className="mt-3 form-wide"
    >
      <VersionFields {...draft} />
      <input type="hidden" name={SHOWN_RELEASE} value={page.release?.label ?? ''} />
      <SelectField name="period" label={prepare.period} options={options} defaultValue={draft.period} />
      <h3 className="mt-2 font-bold">{prepare.findings}</h3>
      {composed.length === 0 ? (
        <p className="field-hint">{page.problem?.[language] ?? prepare.noFindings}</p>
      ) : (
        <FindingFields {...{ text, language, composed, waiting, held }} />
      )}
      {leftOut > 0 && (
        <p className="field-hint">
          {fill(pickForm(language, leftOut, prepare.findingsLeftOut), { count: leftOut })}
        </p>
      )}
      <UnusedWords {...{ text, language, unused }} />
      <h3 className="mt-2 font-bold">{prepare.decisions}</h3>
      <BothFields
        {...{ text, held }}
        label={prepare.decisionsLines}
        name={(known) => `decisions-${known}`}
        rows={4}
      />
      <h3 className="mt-2 font-bold">{prepare.contents}</h3>
      <SectionFields {...{ text, held }} />
      <ChoiceGroup
        type="checkbox"
        name="regions"
        legend={prepare.regions}
        hint={prepare.regionsHint}
        options={regions.map(({ uid, name }) => ({ value: uid, label: name }))}
        chosen={(held['regions'] ?? '').split(' ')}
        columns
      />
      <h3 className="mt-2 font-bold">{prepare.words}</h3>
      <div className="committee-fields">
        {LANGUAGES.map((known) => (
          <TextField
            key={known}
            name={`title-${known}`}
            label={fill(prepare.inLanguage, { label: prepare.title, language: prepare.languages[known] })}
            hint={page.title ? fill(prepare.titleHint, { title: page.title[known] }) : prepare.titleEmpty}
            defaultValue={held[`title-${known}`] ?? ''}
            maxLength={200}
            autoComplete="off"
            required={false}
          />
        ))}
      </div>
      {PARAGRAPH_PLACES.map((after) => {
        const filled = LANGUAGES.some((known) => held[paragraphName(after, known)] !== '');
        const label = after === 'start' ? prepare.paragraphStart : prepare.paragraphAfter[after];
        return (
          <details key={after} open={filled} className="prepare-more">
            <summary>{label}</summary>
            <BothFields
              {...{ text, held }}
              label={prepare.paragraph}
              name={(known) => paragraphName(after, known)}
              rows={4}
            />
          </details>
        );
      })}
      <p className="flex flex-wrap items-center gap-4">
        <SubmitButton main sending={words.sending}>
          {prepare.save}
        </SubmitButton>
        <a href={`${noteAddress(page.meeting)}?brouillon=1`}>{prepare.preview}</a>
      </p>
    </ActionForm>
  );
}
