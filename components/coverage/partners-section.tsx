import { Section } from '@/components/ui/section';
import type { Drawings } from '@/lib/board/load-drawings';
import { PartnerMap } from './partner-map';
import { SortHead } from '@/components/ui/sort-head';
import { TableFrame } from '@/components/ui/table-frame';
import type { PlacedFigures } from '@/lib/pages/coverage/load-coverage';
import { PARTNER_COLUMNS, viewPartners } from '@/lib/pages/coverage/view-partners';
import type { PageFrame } from '@/lib/pages/page-frame';
import { readSort } from '@/lib/pages/sort';

const ID = 'partenaires';

interface PartnersSectionProps {
  readonly frame: PageFrame;
  readonly regions: PlacedFigures;
  /** The regions' outlines; `null` without any. */
  readonly drawings: Drawings | null;
}

/** Which partner supports which region, beside the region's coverage. */
export function PartnersSection({ frame, regions, drawings }: PartnersSectionProps) {
  const { coverage: words, common } = frame.text;
  const sort = readSort(frame, PARTNER_COLUMNS, { column: 'count', descending: false }, ID);
  const view = viewPartners(frame, regions, sort);
  const { partners, rows, sentences } = view;
  if (frame.profile.partners.length === 0) {
    return (
      <Section id={ID} title={words.partners}>
        <p className="not-tracked">{words.partnersNone}</p>
      </Section>
    );
  }
  const head = (column: string, label: string) => (
    <SortHead {...{ frame, column, label, sort }} numeric={column !== 'name'} table={ID} />
  );
  return (
    <Section id={ID} title={words.partners} hint={words.partnersHint}>
      {sentences.map((sentence) => (
        <p key={sentence} className="mt-1.5 text-13 font-bold">
          {sentence}
        </p>
      ))}
      <div className="partner-columns">
        {drawings !== null && <PartnerMap frame={frame} drawings={drawings} view={view} />}
        <TableFrame label={words.partners}>
          <table className="table coverage-table stacked">
            <caption className="sr-only">{words.partners}</caption>
            <thead>
              <tr>
                {head('name', words.region)}
                {partners.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
                {head('count', words.partnersCount)}
                {head('coverage', words.share)}
                {head('chw', words.active)}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.uid} className={row.uid === frame.region?.uid ? 'chosen' : undefined}>
                  <th scope="row">{row.href === null ? row.name : <a href={row.href}>{row.name}</a>}</th>
                  {partners.map(({ id }, index) => (
                    <td key={id} data-label={partners[index]?.name}>
                      {row.supports[index] === true ? (
                        <b className="partner-yes">{words.yes}</b>
                      ) : (
                        <span className="text-ink-2">{common.dash}</span>
                      )}
                    </td>
                  ))}
                  <td className="num" data-label={words.partnersCount}>
                    {row.count}
                  </td>
                  <td className="num" data-label={words.share}>
                    {row.coverage}
                  </td>
                  <td className="num" data-label={words.active}>
                    {row.chw}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </div>
    </Section>
  );
}
