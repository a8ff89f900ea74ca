import { FieldFrame } from '@/components/access/form/field-frame';
import { SubmitOnChange } from '@/components/pages/submit-on-change';
import { ToValidate } from '@/components/ui/to-validate';
import { formatBound } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { monthId } from '@/lib/periods/period';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ScenarioData } from '@/lib/pages/scenario/load-scenario';
import { writeAmount, type WishText } from '@/lib/pages/scenario/read-wish';

interface ScenarioFormProps {
  readonly frame: PageFrame;
  readonly data: ScenarioData;
}

/** Which indicator: another one brings its own target. */
export function IndicatorChoice({ frame, data }: ScenarioFormProps) {
  const { scenario } = frame.text;
  return (
    <form action={frame.path} className="screen-only flex flex-wrap items-end gap-2">
      <label className="filter filter-wide">
        {scenario.indicator}
        <select name="indicateur" defaultValue={data.definition.id} key={data.definition.id}>
          {data.choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[frame.language]}
            </option>
          ))}
        </select>
      </label>
      <SubmitOnChange label={frame.text.common.apply} />
    </form>
  );
}

/** Target, date, growth and unit costs: an ordinary form, so that its answer has an address. */
export function ScenarioForm({ frame, data }: ScenarioFormProps) {
  const { text, language, written } = frame;
  const { scenario, common } = text;
  const { definition, ofPlan, read, until } = data;
  const faults = read.ok ? {} : read.faults;
  const percent = definition.unit === 'percent';
  const defaults: Readonly<Record<WishText, string>> = {
    cible: ofPlan ? writeAmount(ofPlan.value, language) : '',
    echeance: monthId(until).split('-').reverse().join('/'),
    croissance: '0',
    'cout-asc': '',
    'cout-superviseur': '',
    monnaie: 'FCFA',
  };
  const field = (name: WishText, label: string, hint: string) => {
    const problem = faults[name] && scenario.problems[faults[name]];
    const id = `scenario-${name}`;
    return (
      <FieldFrame id={id} label={label} hint={hint} problem={problem}>
        <input
          id={id}
          name={name}
          defaultValue={written[name] || defaults[name]}
          key={written[name] || defaults[name]}
          maxLength={20}
          autoComplete="off"
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={[`${id}-hint`, ...(problem === undefined ? [] : [`${id}-problem`])].join(' ')}
        />
      </FieldFrame>
    );
  };
  const ofThePlan = ofPlan
    ? fill(scenario.targetOfPlan, { value: formatBound(ofPlan.value, definition, language) })
    : scenario.targetNone;
  return (
    <form action={frame.path} className="form scenario-form screen-only">
      {!read.ok && (
        <p role="alert" className="notice notice-fault">
          {scenario.toCorrect}
        </p>
      )}
      <input type="hidden" name="indicateur" value={definition.id} />
      <div className="scenario-fields">
        {field('cible', percent ? scenario.targetPercent : scenario.target, ofThePlan)}
        {field('echeance', scenario.until, scenario.untilHint)}
        {field('croissance', scenario.growth, scenario.growthHint)}
        {field('cout-asc', scenario.costChw, scenario.costHint)}
        {field('cout-superviseur', scenario.costSupervisor, scenario.costHint)}
        {field('monnaie', scenario.currency, scenario.currencyHint)}
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button button-main">
          {scenario.apply}
        </button>
        {ofPlan?.source === null && (
          <span className="text-13">
            {ofThePlan} <ToValidate word={common.toValidate} />
          </span>
        )}
      </p>
    </form>
  );
}
