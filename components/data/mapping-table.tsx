import { SortHead } from '@/components/ui/sort-head';
import { TableFrame } from '@/components/ui/table-frame';
import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { sayItemState } from '@/lib/pages/quality/say-server';
import type { Sort } from '@/lib/pages/sort';
import type { MappingRow } from '@/lib/profile-check/mapping-rows';

interface MappingTableProps {
  readonly frame: {
    readonly path: string;
    readonly asked: Readonly<Record<string, string>>;
    readonly text: Messages;
    readonly language: Language;
  };
  readonly rows: readonly MappingRow[];
  readonly sort: Sort;
}

/** Every measure, the items of the national server that add up to it, and how each stood when it was last checked. */
export function MappingTable({ frame, rows, sort }: MappingTableProps) {
  const { quality, data } = frame.text;
  return (
    <TableFrame label={data.mapping}>
      <table className="table stack-table quality-mapping">
        <caption className="sr-only">{data.mapping}</caption>
        <thead>
          <tr>
            <SortHead frame={frame} column="mesure" label={quality.measure} sort={sort} />
            <SortHead frame={frame} column="element" label={quality.item} sort={sort} />
            <SortHead frame={frame} column="etat" label={quality.itemState} sort={sort} />
            <SortHead frame={frame} column="valeur" label={quality.sample} sort={sort} numeric />
            <SortHead frame={frame} column="nom" label={quality.nameOnServer} sort={sort} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.measure} ${row.item ?? ''}`} row={row} frame={frame} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ row, frame }: Pick<MappingTableProps, 'frame'> & { row: MappingRow }) {
  const { text, language } = frame;
  const { data, measures, common, quality } = text;
  const cause = language === 'fr' ? row.failureFr : row.failureEn;
  const calm = row.state === 'ok' || row.state === 'unchecked' || row.state === 'not-tracked';
  const word = sayItemState(row.state, text);
  return (
    <tr>
      <th scope="row">
        {measures[row.measure]} <span className="block text-12 text-ink-2">{row.measure}</span>
      </th>
      <td className="break-all" data-label={quality.item}>
        {row.item ?? common.dash}
        {row.absentIsZero && <span className="block text-12 text-ink-2">{data.absentIsZero}</span>}
      </td>
      <td data-label={quality.itemState}>
        {calm ? word : <b>{word}</b>}
        {cause !== null && <span className="block text-12 text-ink-2">{cause}</span>}
      </td>
      <td className="num" data-label={quality.sample}>
        {row.sample === null ? common.dash : saySample(row.sample, language)}
      </td>
      <td data-label={quality.nameOnServer}>{row.name ?? common.dash}</td>
    </tr>
  );
}

/** A sample is text as it was kept: a number nearly always. */
function saySample(sample: string, language: Language): string {
  const value = Number(sample);
  return Number.isFinite(value) ? formatNumber(value, language, 0) : sample;
}
