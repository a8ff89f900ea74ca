import type { Messages } from '@/lib/i18n/messages';

/** The words that a form needs in the browser. */
export type FormWords = Pick<Messages['forms'], 'sending' | 'secretTitle' | 'copySecret' | 'secretCopied'>;

/** Picked by name, so that the browser is handed these and no others. */
export function pickFormWords({ forms }: Pick<Messages, 'forms'>): FormWords {
  const { sending, secretTitle, copySecret, secretCopied } = forms;
  return { sending, secretTitle, copySecret, secretCopied };
}
