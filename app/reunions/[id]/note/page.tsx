import { definePage, definePageMetadata } from '@/components/access/define-page';
import { NoNote } from '@/components/brief/no-note';
import { NotePage } from '@/components/brief/note-page';
import { NotFoundPage } from '@/components/states/not-found-page';
import { setAnswerStatus } from '@/lib/access/answer-status';
import { pageNonce } from '@/lib/access/page-nonce';
import { pageOrigin } from '@/lib/board/page-origin';
import { firstValue } from '@/lib/board/read-query';
import { loadNote } from '@/lib/committee/load-note';
import { readMeetingNotes } from '@/lib/committee/note-meeting';
import { readEdition } from '@/lib/committee/view/note-address';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { currentStore } from '@/lib/store/current';

const PATH = '/reunions/[id]/note';

export const generateMetadata = definePageMetadata(PATH, async ({ language, params }) => {
  const { brief } = messagesIn(language);
  const found = await readMeetingNotes(await currentStore(), params['id'] ?? '');
  return { title: found ? fill(brief.titleOf, { meeting: found.meeting.title }) : brief.title };
});

/** The note of a meeting as it is printed: the latest published one, `?edition=N` an earlier one, `?brouillon=1` the draft. */
export default definePage(PATH, async ({ params, query, reader, scope, language }) => {
  const mayWrite = reader.permissions.has('committee:write');
  const edition = readEdition(firstValue(query['brouillon']), firstValue(query['edition']));
  const wish = { meeting: params['id'] ?? '', edition, mayWrite, scope, language };
  const answer = await loadNote(await currentStore(), wish);
  if (answer.kind === 'unknown-meeting') return <NotFoundPage />;
  if (answer.kind !== 'note') {
    if (answer.kind === 'no-edition' || answer.kind === 'no-draft') await setAnswerStatus(404);
    return <NoNote answer={answer} text={messagesIn(language)} mayWrite={mayWrite} />;
  }
  return <NotePage note={answer} language={language} origin={await pageOrigin()} nonce={await pageNonce()} />;
});
