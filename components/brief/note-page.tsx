import { FigureLinks } from '@/components/exports/figure-links';
import { SiteFooter } from '@/components/layout/site-footer';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Still } from '@/components/ui/still';
import type { LoadedNote } from '@/lib/committee/load-note';
import { editionAddress } from '@/lib/committee/view/note-address';
import { marginProperties, marginStyle } from '@/lib/committee/view/margin-style';
import { sayExtract } from '@/lib/committee/view/say-extract';
import { viewBrief } from '@/lib/committee/view/view-brief';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { MarginTexts } from './margin-texts';
import { Note } from './note';
import { NoteBar } from './note-bar';
import { NoteNotices } from './note-notices';
import { SinceList } from './since-list';

interface NotePageProps {
  readonly note: LoadedNote;
  readonly language: Language;
  readonly origin: string;
  readonly nonce: string | undefined;
}

/** The sheet with what stands around it on the screen. */
export function NotePage({ note, language, origin, nonce }: NotePageProps) {
  const { brief, meeting, document, published, extractOf } = note;
  const text = messagesIn(language);
  const latest = published[0];
  const edition = {
    state: brief.state,
    edition: brief.edition,
    supersededBy: brief.state === 'superseded' && latest ? latest.edition : null,
    extract: sayExtract(text, language, extractOf),
  };
  const view = viewBrief(document, language, edition, note.since, note.waiting);
  const short = brief.code === null ? null : `${origin}/n/${brief.code}`;
  return (
    <>
      <Breadcrumb
        label={text.common.breadcrumb}
        crumbs={[
          { text: text.committee.title, href: '/reunions' },
          {
            text: meeting.title,
            ...(meeting.held ? { href: `/reunions/${encodeURIComponent(meeting.id)}` } : {}),
          },
          { text: text.brief.title, current: true },
        ]}
      />
      <NoteBar {...{ note, text, language, origin, short }} />
      {view.map !== null && (
        <FigureLinks
          text={{ ...text.slides, figure: text.slides.noteMap }}
          name="brief-map"
          query={{ note: brief.id }}
        />
      )}
      {view.smallMaps.length > 0 && (
        <FigureLinks
          text={{ ...text.slides, figure: text.slides.noteSmallMaps }}
          name="brief-small-maps"
          query={{ note: brief.id }}
        />
      )}
      <NoteNotices {...{ note, text, language }} />
      <MarginTexts
        properties={marginProperties(view.head.margins)}
        css={marginStyle(view.head.margins)}
        nonce={nonce}
      />
      <Still>
        <Note view={view} address={short} />
        {brief.state !== 'draft' && <SinceList view={view} />}
      </Still>
      <div className="screen-only">
        <SiteFooter
          text={text.common}
          fictive={document.fictive}
          address={`${origin}${editionAddress(brief)}`}
        />
      </div>
    </>
  );
}
