import { TableLinks } from '@/components/exports/table-links';
import { CopyButton } from '@/components/ui/copy-button';
import { PrintButton } from '@/components/ui/print-button';
import type { LoadedNote } from '@/lib/committee/load-note';
import { editionAddress } from '@/lib/committee/view/note-address';
import { tablesOfNote } from '@/lib/export/brief/note-tables';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { findMachineChromium } from '@/lib/export/chromium/find-chromium';
import { formatDate } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

interface NoteBarProps {
  readonly note: LoadedNote;
  readonly text: Messages;
  readonly language: Language;
  readonly origin: string;
  /** `https://HOST/n/CODE`; `null` for a draft. */
  readonly short: string | null;
}

/** Over the note, on the screen alone: what can be taken away, its address, its other editions. */
export function NoteBar({ note, text, language, origin, short }: NoteBarProps) {
  const { brief, published } = note;
  const { brief: words, common } = text;
  const own = editionAddress(brief);
  const download = `/api/export/brief/${encodeURIComponent(brief.id)}`;
  const others = published.filter(({ id }) => id !== brief.id);
  return (
    <div className="screen-only">
      <div className="note-bar" role="group" aria-label={words.bar}>
        {findMachineChromium() === undefined ? (
          <span>{common.printYourself}</span>
        ) : (
          <a className="note-get" href={`${download}/pdf`}>
            {words.download}
          </a>
        )}
        <PrintButton label={common.print} />
        <a href={`${download}/pptx`}>{words.slides}</a>
        <a href={`${download}/xlsx`}>{words.workbook}</a>
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <a
            key={other}
            href={`/langue?vers=${other}&retour=${encodeURIComponent(own)}`}
            lang={other}
            hrefLang={other}
          >
            {words.inLanguage[other]}
          </a>
        ))}
        <TableLinks
          text={common}
          tables={tablesOfNote(note, language, new Date())}
          addressOf={(table) => `${download}/csv?tableau=${table}`}
        />
      </div>
      <div className="note-bar">
        {short !== null && (
          <span>
            {words.shortAddress} <a href={short}>{short.replace(/^https?:\/\//, '')}</a>
          </span>
        )}
        <CopyButton address={`${origin}${own}`} label={common.copy} done={common.copied} />
        {brief.publishedAt !== null && (
          <span>
            {fill(words.edition, { edition: brief.edition })},{' '}
            {fill(words.publishedOn, { date: formatDate(brief.publishedAt, language) })}
          </span>
        )}
        {others.length > 0 && (
          <span>
            {words.otherEditions}{' '}
            {others.map((other, index) => (
              <span key={other.id}>
                {index > 0 && ', '}
                <a href={editionAddress(other)}>{fill(words.edition, { edition: other.edition })}</a>
              </span>
            ))}
          </span>
        )}
      </div>
    </div>
  );
}
