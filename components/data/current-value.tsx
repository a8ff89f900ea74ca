import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import { readMonths } from '@/lib/board/cells';
import type { DefinitionState } from '@/lib/board/load-definition';
import {
  capitalise,
  sayDue,
  sayExpected,
  sayFigure,
  sayPeriod,
  sayShare,
  sayJudgement,
} from '@/lib/board/words';
import { boardAddress } from '@/lib/board/address';
import { fill } from '@/lib/i18n/messages/fill';
import type { History } from '@/lib/indicators/snapshot-types';
import { judgeFigure } from '@/lib/indicators/status';
import type { IndicatorProps } from './indicator-props';

interface CurrentValueProps extends IndicatorProps {
  readonly state: DefinitionState;
  readonly history: History;
}

/** The national value of the latest complete month against what was due, with the target and its source. */
export function CurrentValue({ indicator, text, language, state, history, ...rules }: CurrentValueProps) {
  const { definition, common } = text;
  const speaker = { language, text };
  const cell = readMonths(history, indicator, rules).find(({ month }) => month === state.month);
  if (!cell || state.month === null) return <p className="mt-2">{common.noData}</p>;
  const { figure, expected } = cell;
  const status = judgeFigure(indicator, figure, expected);
  const due = sayDue(speaker, indicator, expected);
  const { inForce } = state;
  const lines: readonly (readonly [string, string, boolean])[] = [
    [definition.expected, due ?? text.board.noTarget, inForce?.expected.validated === false],
    [
      definition.target,
      inForce
        ? fill(definition.targetText, {
            value: sayExpected(speaker, indicator, inForce.target.value),
            year: inForce.target.year,
            plan: inForce.plan.name[language],
          })
        : definition.targetNone,
      false,
    ],
    [
      definition.source,
      inForce?.target.source?.[language] ?? (inForce ? '' : common.dash),
      inForce !== null && inForce.target.source === null,
    ],
    [
      definition.received,
      figure.coverage === null
        ? common.dash
        : `${sayShare(speaker, figure.coverage)}${figure.partial ? `, ${common.partial}` : ''}`,
      false,
    ],
  ];
  return (
    <div className="mt-1">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span className="text-34 font-bold">{sayFigure(speaker, indicator, figure)}</span>
        <StatusMark status={status} word={sayJudgement(speaker, { ...cell, status })} />
        <span className="text-ink-2">{capitalise(sayPeriod(speaker, state.month))}</span>
      </p>
      <dl className="facts mt-2">
        {lines.map(([label, value, toValidate]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value} {toValidate && <ToValidate word={common.toValidate} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className="links screen-only mt-2">
        <a href={boardAddress('/', { indicator: indicator.id })}>{definition.seeOnMap}</a>
        <a href={`/api/v1/series.csv?indicator=${indicator.id}&orgUnit=${history.orgUnit}`} download>
          {definition.csv}
        </a>
      </p>
    </div>
  );
}
