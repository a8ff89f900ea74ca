import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import { fill } from '@/lib/i18n/messages/fill';
import type { PlacedFigures } from '@/lib/pages/coverage/load-coverage';
import { viewSummary } from '@/lib/pages/coverage/view-summary';
import type { PageFrame } from '@/lib/pages/page-frame';

/** The five questions of the page; each leads to its section. */
export function Summary({ frame, listed }: { frame: PageFrame; listed: PlacedFigures }) {
  const { coverage: words, board, common, pages } = frame.text;
  return (
    <section aria-label={words.summary} className="coverage-tiles mb-6">
      {viewSummary(frame, listed).map((tile) => (
        <a key={tile.id} href={`#${tile.anchor}`} className="coverage-tile">
          <span className="font-bold text-accent">{tile.name}</span>
          {tile.value === null ? (
            <span className="coverage-value-absent">{pages.notTracked}</span>
          ) : (
            <>
              <span className="coverage-value">{tile.value}</span>
              {tile.status === null ? (
                <span className="text-13">{tile.statusWord}</span>
              ) : (
                <StatusMark status={tile.status} word={tile.statusWord} />
              )}
              {tile.expected !== null && (
                <span className="text-12 text-ink-2">
                  {fill(board.expectedValue, { value: tile.expected })}{' '}
                  {tile.toValidate && <ToValidate word={common.toValidate} />}
                </span>
              )}
              <span className="text-13">{tile.line}</span>
            </>
          )}
        </a>
      ))}
    </section>
  );
}
