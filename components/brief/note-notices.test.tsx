import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Brief } from '@/lib/committee/brief-types';
import type { LoadedNote } from '@/lib/committee/load-note';
import { markSeen } from '@/lib/committee/prepare/seen-document';
import { FIRST_CHOICES } from '@/lib/committee/read-choices';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import { messagesIn } from '@/lib/i18n/messages';
import { NoteNotices } from './note-notices';

vi.mock('@/lib/committee/prepare/seen-document', () => ({ markSeen: vi.fn(() => 'mark') }));
beforeEach(() => vi.mocked(markSeen).mockClear());

const BRIEF: Brief = {
  ...{ id: 'b', meeting: 'm', edition: 1, version: 9, period: '2026-08', choices: FIRST_CHOICES },
  ...{ state: 'draft', code: null, releaseNumber: null, publishedAt: null, publishedBy: null },
};

function render(state: Brief['state'], extractOf: LoadedNote['extractOf'] = null): string {
  const brief = { ...BRIEF, state };
  const { id, title, date, place } = SAMPLE_DOCUMENT.meeting;
  const note: LoadedNote = {
    ...{ kind: 'note', brief, document: SAMPLE_DOCUMENT, since: [], waiting: [], extractOf },
    ...{ published: state === 'draft' ? [] : [brief], draft: null },
    meeting: { id, title, date, place, held: null },
  };
  return renderToStaticMarkup(<NoteNotices note={note} text={messagesIn('fr')} language="fr" />);
}

it('a draft leads to its preparation with the mark of what was read, an extract without', () => {
  expect(render('draft')).toContain('/note/preparer?vu=mark"');
  expect(markSeen).toHaveBeenCalledExactlyOnceWith(SAMPLE_DOCUMENT, expect.objectContaining({ version: 9 }));
  expect(render('draft', ['Ségou'])).toContain('/note/preparer"');
  expect(markSeen).toHaveBeenCalledOnce();
});

it('a published note is read without any fingerprint of it', () => {
  expect(render('published')).not.toContain('vu=');
  expect(render('superseded')).not.toContain('vu=');
  expect(markSeen).not.toHaveBeenCalled();
});
