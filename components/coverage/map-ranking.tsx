import { StatusMark } from '@/components/ui/status-mark';
import { fill } from '@/lib/i18n/messages/fill';
import type { MapView } from '@/lib/pages/coverage/view-map';
import type { PageFrame } from '@/lib/pages/page-frame';

interface MapRankingProps {
  readonly frame: PageFrame;
  readonly choices: MapView['choices'];
  readonly shown: NonNullable<MapView['shown']>;
  readonly title: string;
}

const MOST = 10;

/** Beside the map: what it can show instead, and where it is worst. */
export function MapRanking({ frame, choices, shown, title }: MapRankingProps) {
  const { coverage: words } = frame.text;
  const rows = shown.ranked.slice(0, MOST);
  return (
    <section className="section">
      <h2 className="text-18 font-bold">{words.mapOther}</h2>
      <ul className="coverage-choices mt-1.5">
        {choices.map(({ id, label, href, chosen, value }) => (
          <li key={id} className={chosen ? 'chosen' : undefined}>
            {chosen || href === null ? (
              <span {...(chosen ? { 'aria-current': 'true' as const } : {})}>{label}</span>
            ) : (
              <a href={href}>{label}</a>
            )}
            <span>{value}</span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <>
          <h3 className="mt-4 text-14 font-bold">{title}</h3>
          <ol className="coverage-ranking mt-1">
            {rows.map(({ uid, name, href, value, status, statusWord }) => (
              <li key={uid}>
                {href === null ? <b>{name}</b> : <a href={href}>{name}</a>}
                <b>{value}</b>
                {status === null ? (
                  <span>{statusWord}</span>
                ) : (
                  <StatusMark status={status} word={statusWord} />
                )}
              </li>
            ))}
          </ol>
          {shown.ranked.length > MOST && (
            <p className="sub mt-1">{fill(words.rankedCut, { count: MOST, total: shown.ranked.length })}</p>
          )}
        </>
      )}
    </section>
  );
}
