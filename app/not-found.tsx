import type { Metadata } from 'next';
import { NotFoundWords } from '@/components/states/not-found-page';
import { messagesIn } from '@/lib/i18n/messages';
import { requestLanguage } from '@/lib/i18n/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn(await requestLanguage()).states.notFound };
}

/** Addresses that lead to no page at all. */
export default NotFoundWords;
