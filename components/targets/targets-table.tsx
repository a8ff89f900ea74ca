import { indicatorById } from '@/lib/indicators/catalogue';
import { yearOf } from '@/lib/periods/period';
import { groupTargets, yearsOfTargets, type TargetRow } from '@/lib/pages/targets/group-targets';
import type { TargetsPage } from '@/lib/pages/targets/load-targets-page';
import { targetKeyText } from '@/lib/targets/decision';
import type { StandingTarget } from '@/lib/targets/standing';
import { TargetCell } from './target-cell';
import { listDocuments, TargetDocuments } from './target-documents';
import { TargetHistory } from './target-history';
import { sayPlace, type TargetWords } from './target-words';

interface TargetsTableProps {
  readonly page: TargetsPage;
  readonly words: TargetWords;
  /** Text of the key of the target whose form is open. */
  readonly chosen: string | null;
  /** Where a target's form is; `null` for one that the reader may not decide on. */
  readonly addressOf: (standing: StandingTarget) => string | null;
}

/** What the columns are: a year each, and the documents where there are any. */
interface Columns {
  readonly years: readonly { readonly year: number; readonly label: string }[];
  readonly documents: boolean;
}

/** All targets of a plan, a row for each indicator and place, its milestones by year. */
export function TargetsTable(props: TargetsTableProps) {
  const { page, words } = props;
  const { targets } = words.text;
  const rows = groupTargets(page.standing);
  const columns: Columns = {
    years: yearsOfTargets(page.standing).map((year) => ({
      year,
      label: year < yearOf(page.plan.from) ? `${year} (${targets.baseline})` : String(year),
    })),
    documents: rows.some((row) => listDocuments(row, words).length > 0),
  };
  return (
    <table className="table stack-table targets-table">
      <caption className="sr-only">{page.plan.name[words.language]}</caption>
      <thead>
        <tr>
          <th scope="col">{targets.indicator}</th>
          <th scope="col">{targets.place}</th>
          {columns.years.map(({ year, label }) => (
            <th key={year} scope="col">
              {label}
            </th>
          ))}
          {columns.documents && <th scope="col">{targets.source}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <IndicatorRow key={`${row.indicator}~${row.region}`} {...{ ...props, row, columns }} />
        ))}
      </tbody>
    </table>
  );
}

interface IndicatorRowProps extends TargetsTableProps {
  readonly row: TargetRow;
  readonly columns: Columns;
}

function IndicatorRow({ row, columns, page, words, chosen, addressOf }: IndicatorRowProps) {
  const { targets } = words.text;
  const keys = row.milestones.map(({ key }) => targetKeyText(key));
  return (
    <tr className={chosen !== null && keys.includes(chosen) ? 'chosen' : undefined}>
      <th scope="row">
        <IndicatorHead id={row.indicator} words={words} />
        <TargetHistory row={row} history={page.history} words={words} />
      </th>
      <td data-label={targets.place}>{sayPlace(row.region, words)}</td>
      {columns.years.map(({ year, label }) => {
        const standing = row.milestones.find(({ key }) => key.year === year);
        const isChosen = standing !== undefined && targetKeyText(standing.key) === chosen;
        const address = standing ? addressOf(standing) : null;
        return <TargetCell key={year} {...{ standing, label, words, address, isChosen }} />;
      })}
      {columns.documents && (
        <td data-label={targets.source} className="text-12">
          {listDocuments(row, words).length > 0 && (
            <span>
              <TargetDocuments row={row} words={words} />
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

function IndicatorHead({ id, words: { text, language } }: { id: string; words: TargetWords }) {
  const definition = indicatorById(id);
  if (!definition) return `${id} (${text.targets.notInCatalogue})`;
  return <a href={`/donnees/indicateurs/${id}`}>{definition.label[language]}</a>;
}
