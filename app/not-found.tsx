import Link from 'next/link';
import { messagesIn } from '@/lib/i18n/messages';
import { requestLanguage } from '@/lib/i18n/request';

export default async function NotFound() {
  const { states } = messagesIn(await requestLanguage());
  return (
    <div className="max-w-text py-10">
      <h1 className="text-21 font-bold wide:text-26">{states.notFound}</h1>
      <p className="mt-3 text-16">{states.notFoundText}</p>
      <p className="mt-6">
        <Link href="/" prefetch={false}>
          {states.backToMap}
        </Link>
      </p>
    </div>
  );
}
