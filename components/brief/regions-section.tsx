import { StatusShape } from '@/components/ui/status-shape';
import { TableFrame } from '@/components/ui/table-frame';
import { ToValidate } from '@/components/ui/to-validate';
import type { BriefView } from '@/lib/committee/view/view-brief';
import type { FigureText } from '@/lib/committee/view/view-figure';
import { fill } from '@/lib/i18n/messages/fill';
import { sayPeriod } from '@/lib/board/words';
import { FindingsList } from './findings-list';
import { FigureValue } from './figure-value';
import { NoteSection } from './note-section';
import { SmallMaps } from './small-maps';
import { WorstDistricts } from './worst-districts';

/** The regions side by side: a table, small maps, and the districts in most difficulty. */
export function RegionsSection({ view }: { view: BriefView }) {
  const { regions, smallMaps, worst, findings, speaker } = view;
  const { brief, common, board } = speaker.text;
  const title = fill(brief.regionsTitle, { period: sayPeriod(speaker, speaker.document.period) });
  if (regions.rows.length === 0) {
    return <NoteSection title={title}>{<p className="note-hint">{brief.noRegions}</p>}</NoteSection>;
  }
  return (
    <>
      <NoteSection title={title} hint={brief.regionsHint}>
        <FindingsList findings={findings.bySection.regions} word={common.toValidate} />
        <TableFrame label={title}>
          <table className="note-table">
            <thead>
              <tr>
                <th scope="col">{brief.regionHead}</th>
                {regions.columns.map(({ key, name, expected, toValidate }) => (
                  <th key={key} scope="col" className="num">
                    {name}
                    {expected !== null && (
                      <span className="note-small">
                        {fill(board.expectedValue, { value: expected })}{' '}
                        {toValidate && <ToValidate word={common.toValidate} />}
                      </span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {regions.rows.map(({ uid, name, whole, figures }) => (
                <tr key={uid} className={whole ? 'note-total' : undefined}>
                  <th scope="row">
                    <b>{name}</b>
                  </th>
                  {figures.map((figure, index) => (
                    <RegionFigure
                      key={regions.columns[index]?.key}
                      figure={figure}
                      change={figure?.change ?? null}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </NoteSection>
      {smallMaps.length > 0 && (
        <section className="note-section note-plain note-whole">
          <SmallMaps title={brief.smallMaps} maps={smallMaps} />
        </section>
      )}
      <WorstDistricts worst={worst} words={speaker.text} />
    </>
  );
}

/** Value with the shape of its status, the word for who hears it, and the change in small under it. */
function RegionFigure({ figure, change }: { figure: FigureText | null; change: string | null }) {
  if (figure === null) return <td className="num">—</td>;
  return (
    <td className="num note-figure">
      <span className="note-shaped">
        {figure.status !== null && (
          <>
            <StatusShape status={figure.status} />
            <span className="note-hidden">{figure.statusWord} </span>
          </>
        )}
        <FigureValue figure={figure} />
      </span>
      {change !== null && <span className="note-change">{change}</span>}
    </td>
  );
}
