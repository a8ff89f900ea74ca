import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';

/** In place of a figure whose measures the profile does not map. */
export function NotTracked({ frame, name }: { frame: Pick<PageFrame, 'text'>; name: string }) {
  return <p className="not-tracked">{fill(frame.text.pages.notTrackedText, { name })}</p>;
}
