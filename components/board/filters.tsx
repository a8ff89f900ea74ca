import type { BoardFrame, BoardIndicator, Choice } from '@/lib/board/types';
import { PeriodSelect } from './period-select';
import { useLatest } from './use-latest';
import { THEMES, type Theme } from '@/lib/indicators/types';

interface FiltersProps {
  readonly frame: BoardFrame;
  readonly choice: Choice;
  readonly onChange: (change: Partial<Choice>) => void;
}

/** Real selects in a real form: without script the button sends them. */
export function Filters({ frame, choice, onChange }: FiltersProps) {
  const { board, common } = frame.text;
  const choosePeriod = useLatest((period: string) => onChange({ period }));
  return (
    <form action={frame.path} className="screen-only flex flex-wrap items-end gap-2">
      <label className="filter filter-wide">
        {board.indicator}
        <select
          className="desk:!w-[22rem]"
          name="indicateur"
          value={choice.indicator}
          onChange={(event) => onChange({ indicator: event.target.value })}
        >
          {groupByTheme(frame.indicators).map(([theme, indicators]) => (
            <optgroup key={theme} label={themeName(frame, theme)}>
              {indicators.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="filter">
        {board.period}
        <PeriodSelect frame={frame} period={choice.period} onPeriod={choosePeriod} />
      </label>
      {frame.levels.length > 1 && (
        <label className="filter">
          {board.level}
          <select
            name="niveau"
            value={choice.level}
            onChange={(event) =>
              onChange({ level: event.target.value === 'district' ? 'district' : 'region' })
            }
          >
            <option value="region">{board.levelRegion}</option>
            <option value="district">{board.levelDistrict}</option>
          </select>
        </label>
      )}
      <noscript>
        <button type="submit" className="button">
          {common.apply}
        </button>
      </noscript>
    </form>
  );
}

function groupByTheme(indicators: readonly BoardIndicator[]): [Theme, BoardIndicator[]][] {
  return THEMES.map((theme): [Theme, BoardIndicator[]] => [
    theme,
    indicators.filter((indicator) => indicator.theme === theme),
  ]).filter(([, ofTheme]) => ofTheme.length > 0);
}

function themeName({ text: { board } }: BoardFrame, theme: Theme): string {
  return {
    coverage: board.pillarCoverage,
    supervision: board.pillarSupervision,
    stock: board.pillarStock,
    reporting: board.themeReporting,
    digital: board.themeDigital,
    pay: board.themePay,
    care: board.themeCare,
  }[theme];
}
