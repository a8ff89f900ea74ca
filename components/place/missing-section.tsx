import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewMissing, type MissingGroup } from '@/lib/pages/place/view-missing';

/** More names than these stand behind a control. */
const SHOWN_AT_ONCE = 12;

/** The areas whose report did not come, by name. */
export function MissingSection({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { place } = frame.text;
  const { title, total, groups, words } = viewMissing(frame, data);
  return (
    <section className="section mt-6" id="rapports">
      <h2 id="missing-title" className="text-18 font-bold">
        {title}
      </h2>
      {words !== null ? (
        <p className="mt-2">{words}</p>
      ) : (
        <p className="sub">
          {fill(pickForm(frame.language, total, place.missingCount), {
            count: formatNumber(total, frame.language),
          })}
        </p>
      )}
      <div className="place-missing">
        {groups.map((group) => (
          <Group key={group.key} group={group} all={place.missingAll} />
        ))}
      </div>
    </section>
  );
}

function Group({ group: { name, areas }, all }: { group: MissingGroup; all: string }) {
  const shown = areas.slice(0, SHOWN_AT_ONCE);
  const further = areas.slice(SHOWN_AT_ONCE);
  return (
    <div className="place-missing-group">
      {name !== null && (
        <h3>
          {name} ({areas.length})
        </h3>
      )}
      <p>
        {shown.join(', ')}
        {further.length > 0 && <span className="screen-only">, …</span>}
      </p>
      {further.length > 0 && (
        <details>
          <summary>{fill(all, { count: areas.length })}</summary>
          <p>{further.join(', ')}</p>
        </details>
      )}
    </div>
  );
}
