import type { z } from 'zod';
import type { Language, Localized } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';

/** Why a form was not even read, in words that say what to do. */
export const REFUSALS = {
  'cross-site': {
    fr: 'Cette demande ne vient pas d’une page du tableau de bord. Rechargez la page et recommencez.',
    en: 'This request does not come from a page of the dashboard. Reload the page and try again.',
  },
  nobody: {
    fr: 'Votre session a pris fin. Reconnectez-vous, puis recommencez.',
    en: 'Your session has ended. Sign in again, then try again.',
  },
  'not-permitted': {
    fr: 'Votre compte ne permet pas cette action. Adressez-vous à l’administrateur.',
    en: 'Your account does not allow this. Ask the administrator.',
  },
  'too-long': {
    fr: 'Ce formulaire est trop long : raccourcissez ce que vous y écrivez, puis recommencez.',
    en: 'This form is too long: shorten what you write in it, then try again.',
  },
  'must-change-password': {
    fr: 'Choisissez d’abord votre propre mot de passe.',
    en: 'Choose your own password first.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

const TO_CORRECT: Localized = {
  fr: 'Corrigez les champs signalés, puis recommencez.',
  en: 'Correct the fields pointed out, then try again.',
};

/** What stands over a form with fields to correct. */
export function sayToCorrect(language: Language): string {
  return TO_CORRECT[language];
}

/** What is wrong with each field, the first reason only: a schema's messages are keys of `forms.problems`. */
export function sayProblems(error: z.ZodError, language: Language): Record<string, string> {
  const words: Readonly<Record<string, string>> = messagesIn(language).forms.problems;
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '');
    fields[name] ??= words[issue.message] ?? words['invalid'] ?? TO_CORRECT[language];
  }
  return fields;
}
