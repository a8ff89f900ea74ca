import type { Messages } from '@/lib/i18n/messages';

/** The words that the search box needs in the browser, and no others. */
export type SearchWords = Pick<
  Messages['search'],
  'label' | 'placeholder' | 'suggestions' | 'counted' | 'none' | 'all' | 'failed'
>;

export function pickSearchWords(text: Messages['search']): SearchWords {
  const { label, placeholder, suggestions, counted, none, all, failed } = text;
  return { label, placeholder, suggestions, counted, none, all, failed };
}
