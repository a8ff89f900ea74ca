import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { sayRelease } from '@/lib/pages/say-release';
import type { Release } from '@/lib/store/types';

interface SheetHeadProps {
  readonly title: string;
  /** The published release; none before the first. */
  readonly release: Release | undefined;
  readonly text: Pick<Messages, 'common' | 'pages'>;
  readonly language: Language;
}

/** Head of a printed page that is of no period: what it is, of which day and of which release. */
export function SheetHead({ title, release, text, language }: SheetHeadProps) {
  return (
    <p className="print-only print-head">
      <b>{fill(text.pages.printHead, { title })}</b>
      {release && <span>{sayRelease(release, text, language)}</span>}
    </p>
  );
}
