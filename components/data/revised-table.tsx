import { TableFrame } from '@/components/ui/table-frame';
import { formatDate, formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { isMeasure } from '@/lib/indicators/measures';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { RevisionGroup } from '@/lib/store/queries/revision-groups';

interface RevisedTableProps {
  readonly frame: PageFrame;
  readonly lines: readonly RevisionGroup[];
}

/** Revised values by release, region, measure and month, with what they were and are. */
export function RevisedTable({ frame, lines }: RevisedTableProps) {
  const { text, language, regions } = frame;
  const { quality, measures, common } = text;
  const number = (value: number) => formatNumber(value, language, 0);
  const heads = [quality.before, quality.after, quality.areas];
  return (
    <TableFrame label={quality.revisions}>
      <table className="table stack-table quality-revised">
        <caption className="sr-only">{quality.revisions}</caption>
        <thead>
          <tr>
            <th scope="col">{quality.measure}</th>
            <th scope="col">{quality.region}</th>
            <th scope="col">{quality.month}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
            <th scope="col">{quality.release}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.release} ${line.region ?? ''} ${line.measure} ${line.month}`}>
              <th scope="row">{isMeasure(line.measure) ? measures[line.measure] : line.measure}</th>
              <td data-label={quality.region}>
                {regions.find(({ uid }) => uid === line.region)?.name ?? common.dash}
              </td>
              <td className="whitespace-nowrap" data-label={quality.month}>
                {formatMonth(line.month, language, 'short')}
              </td>
              <td className="num" data-label={quality.before}>
                {line.before === null ? quality.absent : number(line.before)}
              </td>
              <td className="num font-bold" data-label={quality.after}>
                {line.after === null ? quality.withdrawn : number(line.after)}
              </td>
              <td className="num" data-label={quality.areas}>
                {number(line.areas)}
                <Note {...{ frame, line }} />
              </td>
              <td data-label={quality.release}>
                {fill(quality.releaseOf, {
                  number: line.release,
                  date: formatDate(line.publishedAt, language),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** How many of the areas had no value before, or have none any more. */
function Note({ frame: { text, language }, line }: { frame: PageFrame; line: RevisionGroup }) {
  const { newAreas, withdrawnAreas } = text.quality;
  const notes = [
    ...(line.added > 0 ? [fill(pickForm(language, line.added, newAreas), { count: line.added })] : []),
    ...(line.withdrawn > 0
      ? [fill(pickForm(language, line.withdrawn, withdrawnAreas), { count: line.withdrawn })]
      : []),
  ];
  return notes.length === 0 ? null : (
    <span className="block text-12 font-normal text-ink-2">{notes.join(', ')}</span>
  );
}
