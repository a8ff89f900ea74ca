import { drawQr } from '@/lib/committee/qr';
import type { BriefView } from '@/lib/committee/view/view-brief';
import { fill } from '@/lib/i18n/messages/fill';

interface LiveAddressProps {
  readonly view: BriefView;
  /** `https://HOST/n/CODE`; `null` for a draft, which has none. */
  readonly address: string | null;
}

/** Where the note stands online: the short address in words and as a QR code, and what its figures rest on. */
export function LiveAddress({ view, address }: LiveAddressProps) {
  const { document, text } = view.speaker;
  const { brief, common } = text;
  const release = document.release.label;
  return (
    <div className="note-live">
      <div>
        {address === null ? (
          <p>{brief.draftNotice}</p>
        ) : (
          <p>
            {brief.live} <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
          </p>
        )}
        <p className="note-hint">
          {document.fictive ? common.sourceDemo : common.source}{' '}
          {fill(address === null ? brief.notFrozen : brief.frozen, { release })}
        </p>
      </div>
      {address !== null && <QrCode address={address} label={fill(brief.qrLabel, { address })} />}
    </div>
  );
}

function QrCode({ address, label }: { address: string; label: string }) {
  const { side, d } = drawQr(address);
  return (
    <svg className="note-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="var(--paper)" />
      <path d={d} fill="var(--ink)" shapeRendering="crispEdges" />
    </svg>
  );
}
