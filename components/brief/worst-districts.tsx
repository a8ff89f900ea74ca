import { StatusShape } from '@/components/ui/status-shape';
import type { NoteSpeaker } from '@/lib/committee/view/note-speaker';
import type { WorstView } from '@/lib/committee/view/view-regions';
import { FigureValue } from './figure-value';

/** The worst districts of each pillar's indicator, by name, side by side. */
export function WorstDistricts({
  worst,
  words: { brief, common },
}: {
  worst: readonly WorstView[];
  words: NoteSpeaker['text'];
}) {
  if (worst.length === 0) return null;
  return (
    <section className="note-section note-plain note-whole">
      <h3>{brief.worst}</h3>
      <p className="note-hint">{brief.worstHint}</p>
      <div className="note-columns">
        {worst.map(({ indicator, districts }) => (
          <table key={indicator} className="note-table">
            <caption>{indicator}</caption>
            <thead>
              <tr>
                <th scope="col">{brief.districtHead}</th>
                <th scope="col" className="num">
                  {brief.valueHead}
                </th>
              </tr>
            </thead>
            <tbody>
              {districts.map(({ uid, name, region, figure }) => (
                <tr key={uid}>
                  <th scope="row">
                    {name}
                    <span className="note-small">{region}</span>
                  </th>
                  <td className="num">
                    <span className="note-shaped">
                      {figure.status !== null && (
                        <>
                          <StatusShape status={figure.status} />
                          <span className="note-hidden">{figure.statusWord} </span>
                        </>
                      )}
                      <FigureValue figure={figure} />
                    </span>
                    {figure.gap !== '' && figure.gap !== common.none && (
                      <span className="note-small">{figure.gap}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}
