import { ProblemError } from '@/lib/api/problem';
import type { ProblemCode } from '@/lib/api/problem-codes';
import type { Localized } from '@/lib/i18n/language';

/** Why the machine's Chromium gave nothing. */
export type ChromiumProblem =
  /** There is none on this machine, or it does not start. */
  | 'no-chromium'
  /** One file is being made, and as many wait as may. */
  | 'busy'
  /** This reader's own file of another address is being made. */
  | 'own-file'
  /** The reader went away. */
  | 'left'
  | 'too-slow'
  /** It took more memory than it may. */
  | 'too-much-memory'
  /** The page could not be opened, or was not the page. */
  | 'failed';

const SECONDS_BEFORE_RETRY = 20;
/** Of one's own file, which is soon there. */
const SECONDS_BEFORE_OWN = 5;

/** What the reader does instead of a PDF of ours. */
export const PRINT_YOURSELF: Localized = {
  fr: 'Ouvrez la page et, dans le menu de votre navigateur, choisissez «\u202fImprimer…\u202f», puis «\u202fEnregistrer au format PDF\u202f»\u202f: les pages sont les mêmes.',
  en: 'Open the page and choose "Print…" in the menu of your browser, then "Save as PDF": the pages are the same.',
};

/** A problem in words that tell what to do instead. */
export function toProblemError(problem: ChromiumProblem, remedy: Localized = PRINT_YOURSELF): ProblemError {
  const { code, seconds, fr, en } = TOLD[problem];
  const detail = { fr: `${fr} ${remedy.fr}`, en: `${en} ${remedy.en}` };
  return new ProblemError(code, detail, seconds === null ? {} : { retryAfter: seconds });
}

const TOLD: Readonly<
  Record<ChromiumProblem, Localized & { readonly code: ProblemCode; readonly seconds: number | null }>
> = {
  'no-chromium': {
    ...{ code: 'no-chromium', seconds: null },
    fr: 'Ce serveur n’a pas de navigateur Chromium pour faire ce fichier.',
    en: 'This server has no Chromium to make this file with.',
  },
  busy: {
    ...{ code: 'printing-busy', seconds: SECONDS_BEFORE_RETRY },
    fr: 'Plusieurs fichiers sont déjà en préparation. Réessayez dans un instant.',
    en: 'Several files are being made already. Try again in a moment.',
  },
  'own-file': {
    ...{ code: 'one-file-at-a-time', seconds: SECONDS_BEFORE_OWN },
    fr: 'Un autre fichier que vous avez demandé est en préparation\u202f: chaque lecteur en a un à la fois. Réessayez dès qu’il est arrivé.',
    en: 'Another file that you asked for is being made: each reader has one at a time. Try again once it has arrived.',
  },
  left: {
    ...{ code: 'printing-failed', seconds: SECONDS_BEFORE_OWN },
    fr: 'La demande a été abandonnée avant que le fichier soit prêt.',
    en: 'The request was given up before the file was ready.',
  },
  'too-slow': {
    ...{ code: 'printing-failed', seconds: SECONDS_BEFORE_RETRY },
    fr: 'Le fichier n’était pas prêt en 30 secondes\u202f: il a été abandonné.',
    en: 'The file was not ready within 30 seconds and was given up.',
  },
  'too-much-memory': {
    ...{ code: 'printing-failed', seconds: SECONDS_BEFORE_RETRY },
    fr: 'Le fichier demandait plus de mémoire que permis (300\u00a0Mo)\u202f: il a été abandonné.',
    en: 'The file needed more memory than it may take (300\u00a0MB) and was given up.',
  },
  failed: {
    ...{ code: 'printing-failed', seconds: SECONDS_BEFORE_RETRY },
    fr: 'Le navigateur du serveur n’a pas pu ouvrir la page.',
    en: 'The server’s browser could not open the page.',
  },
};
