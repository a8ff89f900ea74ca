import { LANGUAGES, type Language, type Localized } from '@/lib/i18n/language';
import { messagesIn, type Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

/** Who speaks: the language and its words. */
export interface Voice {
  readonly language: Language;
  readonly text: Messages;
  readonly words: Messages['findings'];
  readonly places: Messages['findingsPlaces'];
}

const VOICES: Readonly<Record<Language, Voice>> = { fr: voiceOf('fr'), en: voiceOf('en') };

function voiceOf(language: Language): Voice {
  const text = messagesIn(language);
  return { language, text, words: text.findings, places: text.findingsPlaces };
}

export function voiceIn(language: Language): Voice {
  return VOICES[language];
}

/** A text in every language. */
export function sayInBoth(say: (voice: Voice) => string): Localized {
  return { fr: say(VOICES.fr), en: say(VOICES.en) };
}

/** Clauses as one sentence in every language: a capital, its clauses parted by semicolons, a full stop. */
export function saySentence(say: (voice: Voice) => string | readonly string[]): Localized {
  return sayInBoth((voice) => {
    const said = say(voice);
    const clauses = typeof said === 'string' ? [said] : said;
    return `${capitalise(joinClauses(voice, clauses))}.`;
  });
}

export function joinClauses({ words }: Voice, clauses: readonly string[]): string {
  return clauses
    .filter((clause) => clause !== '')
    .reduce((first, then) => fill(words.nextSentence, { first, then }));
}

/** Also where a sentence begins with an accent: `À Mopti`. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Whether it reads the same in each language: what prints the same has not changed. */
export function isSame(one: Localized, other: Localized): boolean {
  return LANGUAGES.every((language) => one[language] === other[language]);
}
