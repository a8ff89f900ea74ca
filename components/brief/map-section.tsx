import { MapLegend } from '@/components/map/map-legend';
import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import type { BriefView } from '@/lib/committee/view/view-brief';
import type { NoteMapView } from '@/lib/committee/view/view-map';
import { fill } from '@/lib/i18n/messages/fill';
import { FigureValue } from './figure-value';
import { NoteMap } from './note-map';
import { NoteSection } from './note-section';

/** The national map with its legend inside the figure, and its values as a list beside it. */
export function MapSection({ view, map }: { view: BriefView; map: NoteMapView }) {
  const { brief, board, common } = view.speaker.text;
  const { legend } = map;
  const notes = [
    ...(view.mapList.some(({ whole }) => whole) ? [brief.gapNote] : []),
    ...(map.schematic ? [`${board.schematic}.`] : []),
  ];
  return (
    <NoteSection title={map.title} hint={[map.definition, map.hint].join(' ')}>
      <div className="note-two">
        <figure>
          <NoteMap view={map} prefix="note-map" />
          <MapLegend prefix="note-map" palette={map.map.palette} {...legend} />
        </figure>
        <div>
          <TableFrame label={fill(brief.listLabel, { indicator: map.indicator })}>
            <table className="note-table">
              <thead>
                <tr>
                  <th scope="col">{brief.regionHead}</th>
                  <th scope="col" className="num">
                    {brief.valueHead}
                  </th>
                  <th scope="col">{brief.statusHead}</th>
                </tr>
              </thead>
              <tbody>
                {view.mapList.map(({ uid, name, whole, figure }) => (
                  <tr key={uid} className={whole ? 'note-total' : undefined}>
                    <th scope="row">
                      <b>{name}</b>
                    </th>
                    <td className="num">
                      <FigureValue figure={figure} />
                    </td>
                    <td>
                      <StatusMark status={figure.status} word={figure.statusWord} />
                      {figure.gap !== '' && figure.gap !== common.none && (
                        <span className="note-small">{figure.gap}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          {notes.map((note) => (
            <p key={note} className="note-hint">
              {note}
            </p>
          ))}
        </div>
      </div>
    </NoteSection>
  );
}
