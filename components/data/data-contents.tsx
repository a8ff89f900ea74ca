import type { Messages } from '@/lib/i18n/messages';

/** What the data page holds, to be gone to; `whole` is false before there are figures. */
export function DataContents({ text: { quality, data }, whole }: { text: Messages; whole: boolean }) {
  const ofFigures: readonly (readonly [string, string])[] = [
    ['completude', quality.completeness],
    ['promptitude', quality.timeliness],
    ['mois', quality.months],
    ['revisions', quality.revisions],
  ];
  const others: readonly (readonly [string, string])[] = [
    ['refus', data.refusals],
    ['collectes', data.pulls],
    ['correspondances', quality.mapping],
    ['definitions', quality.definitions],
    ['cibles', quality.targets],
  ];
  return (
    <nav aria-label={quality.contents} className="screen-only">
      <ul className="quality-contents">
        {[...(whole ? ofFigures : []), ...others].map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
