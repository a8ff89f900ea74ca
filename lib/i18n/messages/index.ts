import type { Language } from '../language';
import * as english from './en';
import * as french from './fr';

/** Every text of the interface; the French catalogue is the type of the English one. */
export type Messages = typeof french;
export type Namespace = keyof Messages;

const CATALOGUES: Readonly<Record<Language, Messages>> = { fr: french, en: english };

/** All messages of a language. Server side only by custom: pages hand the browser the namespaces that it uses. */
export function messagesIn(language: Language): Messages {
  return CATALOGUES[language];
}
