import { StatusMark } from '@/components/ui/status-mark';
import { capitalise } from '@/lib/board/words';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewSummary } from '@/lib/pages/place/view-summary';
import { MiniMap } from './mini-map';

/** Where the place lies, and four pillars: value, status, what is still to be done, one fact. */
export function Summary({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { place } = frame.text;
  const { country } = data.drawings;
  return (
    <section className="place-summary" aria-label={place.summary}>
      {country && (
        <div className="place-where">
          <MiniMap
            drawings={country}
            uid={data.head.uid}
            label={fill(place.whereIs, { place: data.head.name })}
          />
        </div>
      )}
      {viewSummary(frame, data).map((pillar) => (
        <div key={pillar.key} className="place-pillar">
          <h2>{pillar.name}</h2>
          <p className="sub">{pillar.indicator}</p>
          <p className={pillar.hasValue ? 'place-value' : 'place-value place-no-value'}>{pillar.value}</p>
          <p className="place-status">
            {pillar.statusWord !== '' && <StatusMark status={pillar.status} word={pillar.statusWord} />}
          </p>
          {pillar.gap !== '' && <p className="sub">{capitalise(pillar.gap)}</p>}
          {pillar.fact !== '' && <p className="sub">{capitalise(pillar.fact)}</p>}
        </div>
      ))}
    </section>
  );
}
