import { ProblemError } from '@/lib/api/problem';

/** Why the machine's Chromium gave nothing. */
export type ChromiumProblem =
  /** There is none on this machine, or it does not start. */
  | 'no-chromium'
  /** One file is being made, and as many wait as may. */
  | 'busy'
  | 'too-slow'
  /** It took more memory than it may. */
  | 'too-much-memory'
  /** The page could not be opened, or was not the page. */
  | 'failed';

const SECONDS_BEFORE_RETRY = 20;

/** A problem in words that tell what to do instead. */
export function toProblemError(problem: ChromiumProblem): ProblemError {
  if (problem === 'no-chromium') {
    return new ProblemError('no-chromium', {
      fr: 'Ce serveur n’a pas de navigateur Chromium pour faire le PDF. Ouvrez la page, choisissez «\u202fImprimer\u202f» dans votre navigateur, puis «\u202fEnregistrer au format PDF\u202f»\u202f: les pages sont les mêmes.',
      en: 'This server has no Chromium to make the PDF with. Open the page, choose "Print" in your browser, then "Save as PDF": the pages are the same.',
    });
  }
  if (problem === 'busy') {
    return new ProblemError(
      'printing-busy',
      {
        fr: 'Plusieurs fichiers sont déjà en préparation. Réessayez dans un instant, ou imprimez la page en PDF depuis votre navigateur.',
        en: 'Several files are being made already. Try again in a moment, or print the page to PDF from your browser.',
      },
      { retryAfter: SECONDS_BEFORE_RETRY },
    );
  }
  return new ProblemError('printing-failed', DETAILS[problem], { retryAfter: SECONDS_BEFORE_RETRY });
}

const FROM_BROWSER = {
  fr: 'Imprimez la page en PDF depuis votre navigateur\u202f: les pages sont les mêmes.',
  en: 'Print the page to PDF from your browser: the pages are the same.',
};

const DETAILS = {
  'too-slow': {
    fr: `Le fichier n’était pas prêt en 30 secondes\u202f: il a été abandonné. ${FROM_BROWSER.fr}`,
    en: `The file was not ready within 30 seconds and was given up. ${FROM_BROWSER.en}`,
  },
  'too-much-memory': {
    fr: `Le fichier demandait plus de mémoire que permis (300 Mo)\u202f: il a été abandonné. ${FROM_BROWSER.fr}`,
    en: `The file needed more memory than it may take (300 MB) and was given up. ${FROM_BROWSER.en}`,
  },
  failed: {
    fr: `Le navigateur du serveur n’a pas pu ouvrir la page. ${FROM_BROWSER.fr}`,
    en: `The server’s browser could not open the page. ${FROM_BROWSER.en}`,
  },
};
