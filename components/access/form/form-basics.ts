import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import type { FormWords } from './form-words';

/** What every form of a page is drawn with. */
export interface FormBasics {
  /** Address of the page, query included. */
  readonly here: string;
  readonly words: FormWords;
  readonly text: Messages;
  readonly language: Language;
}
