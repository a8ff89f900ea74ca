import { drawQr } from '@/lib/committee/qr';
import type { BriefView } from '@/lib/committee/view/view-brief';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';

interface LiveAddressProps {
  readonly view: BriefView;
  /** `https://HOST/n/CODE`; `null` for a draft, which has none. */
  readonly address: string | null;
}

/**
 * Where the note stands online: the short address in words and as a QR code, and what its figures rest on; on paper also how
 * many of them were revised since.
 */
export function LiveAddress({ view, address }: LiveAddressProps) {
  const { document, language, text } = view.speaker;
  const { brief, common } = text;
  const release = document.release.label;
  // What was revised is said in the words of the day, not in the note's.
  const { revisedPrint } = messagesIn(language).brief;
  return (
    <div className="note-live">
      <div>
        {address === null ? (
          <p>{brief.draftNotice}</p>
        ) : (
          <p>
            {brief.live} <a href={address}>{shortOf(address)}</a>
          </p>
        )}
        <p className="note-hint">
          {document.fictive ? common.sourceDemo : common.source}{' '}
          {fill(address === null ? brief.notFrozen : brief.frozen, { release })}
        </p>
        {address !== null && view.since.length > 0 && (
          <p className="print-only">
            <b>
              {fill(pickForm(language, view.since.length, revisedPrint), {
                count: view.since.length,
                address: shortOf(address),
              })}
            </b>
          </p>
        )}
      </div>
      {address !== null && <QrCode address={address} label={fill(brief.qrLabel, { address })} />}
    </div>
  );
}

const shortOf = (address: string) => address.replace(/^https?:\/\//, '');

function QrCode({ address, label }: { address: string; label: string }) {
  const { side, d } = drawQr(address);
  return (
    <svg className="note-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="var(--paper)" />
      <path d={d} fill="var(--ink)" shapeRendering="crispEdges" />
    </svg>
  );
}
