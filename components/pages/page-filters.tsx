import { listPeriods } from '@/lib/board/period-options';
import type { PageAsks, PageFrame } from '@/lib/pages/page-frame';
import { SubmitOnChange } from './submit-on-change';

/** A choice of the page's own, between period and region. */
export interface FilterChoice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly group?: string }[];
  readonly wide?: boolean;
}

interface PageFiltersProps {
  readonly frame: PageFrame;
  readonly asks: PageAsks;
  readonly choices?: readonly FilterChoice[];
}

/** Real selects in a real form: a change sends them; without script the button does. */
export function PageFilters({ frame, asks, choices = [] }: PageFiltersProps) {
  const { board, common, pages } = frame.text;
  const withRegion = asks.region && frame.regions.length > 1;
  const shown = new Set(['periode', ...(withRegion ? ['region'] : []), ...choices.map(({ name }) => name)]);
  const kept = Object.entries(frame.asked).filter(([name]) => !shown.has(name));
  return (
    <form action={frame.path} className="screen-only flex flex-wrap items-end gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices.map((choice) => (
        <Choice key={choice.name} {...choice} />
      ))}
      {withRegion && (
        <Choice
          name="region"
          label={board.levelRegion}
          value={frame.region?.uid ?? ''}
          options={[
            { id: '', label: frame.scope.kind === 'nation' ? pages.allRegions : pages.ownRegions },
            ...frame.regions.map(({ uid, name }) => ({ id: uid, label: name })),
          ]}
        />
      )}
      {asks.period !== 'none' && <PeriodChoice frame={frame} asks={asks} />}
      <SubmitOnChange label={common.apply} />
    </form>
  );
}

function PeriodChoice({ frame, asks }: Pick<PageFiltersProps, 'frame' | 'asks'>) {
  const { board } = frame.text;
  const kinds = {
    month: board.months,
    quarter: board.quarters,
    semester: board.semesters,
    year: board.years,
  };
  const options = listPeriods(frame, frame.language)
    .filter(({ kind }) => asks.period === 'any' || kind === 'month')
    .flatMap(({ kind, options: ofKind }) => ofKind.map((option) => ({ ...option, group: kinds[kind] })));
  return <Choice name="periode" label={board.period} value={frame.period.id} options={options} />;
}

function Choice({ name, label, value, options, wide = false }: FilterChoice) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <label className={wide ? 'filter filter-wide' : 'filter'}>
      {label}
      <select name={name} defaultValue={value} key={value}>
        {groups.map((group) => {
          const ofGroup = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ));
          return group === undefined || groups.length === 1 ? (
            ofGroup
          ) : (
            <optgroup key={group} label={group}>
              {ofGroup}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
