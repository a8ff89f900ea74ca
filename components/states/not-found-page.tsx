import Link from 'next/link';
import { setAnswerStatus } from '@/lib/access/answer-status';
import { messagesIn } from '@/lib/i18n/messages';
import { requestLanguage } from '@/lib/i18n/request';

/** A page whose path names something that does not exist: 404. */
export async function NotFoundPage() {
  await setAnswerStatus(404);
  return <NotFoundWords />;
}

/** The words alone: the framework renders them beside every page, and sets the status itself where it shows them. */
export async function NotFoundWords() {
  const { states } = messagesIn(await requestLanguage());
  return (
    <div className="max-w-text py-10">
      <h1 className="text-21 font-bold wide:text-26">{states.notFound}</h1>
      <p className="mt-3 text-16">{states.notFoundText}</p>
      <p className="links mt-6">
        <Link href="/" prefetch={false}>
          {states.backToMap}
        </Link>
      </p>
    </div>
  );
}
