import type { ReactNode } from 'react';
import { formatList } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';

interface CommitteeHeadProps {
  readonly frame: CommitteeFrame;
  readonly title: string;
  /** The line under the title. */
  readonly note?: ReactNode;
  /** What leads on from here. */
  readonly links?: ReactNode;
}

/** Title of a page of the committee, the reader's scope where it is a part, and what can be done. */
export function CommitteeHead({ frame, title, note, links }: CommitteeHeadProps) {
  const { text, scope, places, language } = frame;
  const own = [...places.values()].filter(({ level }) => level === 'region').map(({ name }) => name);
  return (
    <>
      <p className="print-only print-head">
        <b>{fill(text.pages.printHead, { title: text.committee.title })}</b>
        {frame.fictive && <span>{text.common.fictiveShort}</span>}
      </p>
      <div className="board-head">
        <div className="min-w-0">
          <h1 className="text-21 font-bold [overflow-wrap:anywhere] wide:text-26">{title}</h1>
          {note !== undefined && <p className="mt-1 max-w-text text-13 text-ink-2">{note}</p>}
          {scope.kind === 'regions' && own.length > 0 && (
            <p className="mt-1 text-13 text-ink-2">
              {fill(text.committee.scopeNote, { regions: formatList(own, language) })}
            </p>
          )}
          {links !== undefined && <p className="links screen-only mt-2 text-13">{links}</p>}
        </div>
      </div>
    </>
  );
}
