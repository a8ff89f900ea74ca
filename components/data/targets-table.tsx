import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import { ToValidate } from '@/components/ui/to-validate';
import { boardIndicators } from '@/lib/board/board-indicators';
import { readMonths } from '@/lib/board/cells';
import type { TargetLine, TargetsState } from '@/lib/board/load-targets';
import { sayDue, sayExpected, sayFigure, sayJudgement } from '@/lib/board/words';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { judgeFigure } from '@/lib/indicators/status';

interface TargetsTableProps {
  readonly targets: TargetsState;
  readonly text: Messages;
  readonly language: Language;
  /** Fraction 0..1 under which a value is partial. */
  readonly threshold: number;
}

/** Every target of the plan in force: what is reached, what is expected now, where the target comes from. */
export function TargetsTable({ targets, text, language, threshold }: TargetsTableProps) {
  const { data } = text;
  const { plan, lines } = targets;
  return (
    <TableFrame label={data.targets}>
      <table className="table">
        <caption className="sr-only">{data.targets}</caption>
        <thead>
          <tr>
            <th scope="col">{data.indicator}</th>
            {[data.actual, data.expectedNow, text.board.target].map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
            <th scope="col">{data.statusHead}</th>
            <th scope="col">{data.source}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <TargetRow key={line.definition.id} {...{ line, targets, text, language, threshold }} />
          ))}
          {plan.goals.map((goal) => (
            <tr key={goal.label.fr}>
              <th scope="row">{goal.label[language]}</th>
              <td colSpan={4} className="text-ink-2">
                {data.goalUnmeasured}
              </td>
              <td>{goal.source[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function TargetRow({
  line: { definition, inForce },
  targets: { history, month, provisionalFrom },
  text,
  language,
  threshold,
}: TargetsTableProps & { line: TargetLine }) {
  const { common, data } = text;
  const speaker = { language, text };
  const [indicator] = boardIndicators([definition], language);
  const cell = indicator && readMonths(history, indicator, { threshold, provisionalFrom }).at(-1);
  if (!indicator || cell?.month !== month) return null;
  const { figure, expected, provisional } = cell;
  const status = judgeFigure(indicator, figure, expected);
  return (
    <tr>
      <th scope="row">
        <a href={`/donnees/indicateurs/${definition.id}`}>{indicator.label}</a>
      </th>
      <td className="num font-bold">{sayFigure(speaker, indicator, figure)}</td>
      <td className="num">{sayDue(speaker, indicator, expected) ?? common.dash}</td>
      <td className="num">
        {inForce
          ? `${sayExpected(speaker, indicator, inForce.target.value)} (${fill(data.targetAt, { year: inForce.target.year })})`
          : common.dash}
      </td>
      <td className="whitespace-nowrap">
        {figure.value !== null && (
          <StatusMark
            status={status}
            word={sayJudgement(speaker, { figure, status, expected, provisional })}
          />
        )}
      </td>
      <td>
        {inForce?.target.source?.[language]}{' '}
        {inForce && !inForce.expected.validated && <ToValidate word={common.toValidate} />}
      </td>
    </tr>
  );
}
