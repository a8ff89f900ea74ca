import { formatNumber } from '@/lib/i18n/format';
import { typesetFrench } from '@/lib/i18n/format-french';
import type { PullFailure } from './types';

export const ALREADY_RUNNING: PullFailure = {
  code: 'already-running',
  retry: true,
  sentence: {
    fr: 'Une autre collecte est en cours sur cette base ; attendez qu’elle se termine.',
    en: 'Another pull is running on this store; wait until it ends.',
  },
};

export const CANCELLED: PullFailure = {
  code: 'cancelled',
  sentence: {
    fr: 'La collecte a été arrêtée ; la prochaine reprendra où elle en était.',
    en: 'The pull was stopped; the next one goes on where it was.',
  },
};

export const LEASE_LOST: PullFailure = {
  code: 'lease-lost',
  retry: true,
  sentence: {
    fr: 'Une autre collecte a pris le relais, celle-ci étant restée sans signe de vie ; rien n’a été publié.',
    en: 'Another pull took over because this one gave no sign of life; nothing was published.',
  },
};

export const NO_ANALYTICS: PullFailure = {
  code: 'no-analytics',
  sentence: {
    fr: 'Le serveur national n’a jamais calculé ses tables d’analyse ; demandez à son administrateur de lancer « analytics ».',
    en: 'The national server has never computed its analytics tables; ask its administrator to run them.',
  },
};

export const NO_VALUES: PullFailure = {
  code: 'no-values',
  sentence: {
    fr: 'Le serveur national a répondu sans aucune valeur ; vérifiez le profil avec « npm run profile:check ».',
    en: 'The national server answered without a single value; check the profile with "npm run profile:check".',
  },
};

export const OTHER_SOURCE: PullFailure = {
  code: 'other-source',
  sentence: {
    fr: 'La base contient les données d’un autre serveur ou d’un autre profil ; donnez à celui-ci sa propre base (DATA_DIR ou DATABASE_URL), ou rétablissez NATIONAL_SERVER_URL et COUNTRY_PROFILE.',
    en: 'The store holds data of another server or profile; give this one a store of its own (DATA_DIR or DATABASE_URL), or set NATIONAL_SERVER_URL and COUNTRY_PROFILE back.',
  },
};

/** An org unit that the profile names and the server does not have. */
export function missingUnit(uid: string, field: string): PullFailure {
  return {
    code: 'missing-org-unit',
    sentence: {
      fr: `L’unité ${uid} du profil (${field}) n’existe pas au bon niveau sur le serveur national ; corrigez le profil.`,
      en: `The org unit ${uid} of the profile (${field}) does not exist at its level on the national server; correct the profile.`,
    },
  };
}

/** Answers that would wipe out what is published: nothing of them is. */
export function massWithdrawal(withdrawn: number, held: number): PullFailure {
  return {
    code: 'mass-withdrawal',
    sentence: {
      fr: typesetFrench(
        `Le serveur national ne donne plus ${formatNumber(withdrawn, 'fr')} des ${formatNumber(held, 'fr')} valeurs publiées pour les mois relus : elles restent affichées. Vérifiez que « analytics » s’y est bien terminé et que le compte a gardé ses droits de lecture ; si ces valeurs ont vraiment été retirées, lancez « npm run sync -- --full --accept-withdrawals ».`,
      ),
      en: `The national server no longer gives ${formatNumber(withdrawn, 'en')} of the ${formatNumber(held, 'en')} published values of the months read again: they stay. Check that its analytics ended well and that the account kept its reading rights; if the values were really withdrawn, run "npm run sync -- --full --accept-withdrawals".`,
    },
  };
}

/** An answer about org units that would close the country. `level` is the server's number. */
export function missingUnits(level: number, now: number, before: number): PullFailure {
  return {
    code: 'missing-units',
    sentence: {
      fr: typesetFrench(
        `Le serveur national ne donne que ${now} unités du niveau ${level} dans les régions du programme${before === 0 ? '' : `, contre ${before} avant`} : rien n’a été changé. Vérifiez le niveau du profil (source.levels) et les droits du compte ; si ces unités ont vraiment disparu, lancez « npm run sync -- --accept-withdrawals ».`,
      ),
      en: `The national server gives only ${now} org units of level ${level} in the regions of the programme${before === 0 ? '' : `, where there were ${before}`}: nothing was changed. Check the level in the profile (source.levels) and the rights of the account; if the units are really gone, run "npm run sync -- --accept-withdrawals".`,
    },
  };
}

/** A fault of our own: the message goes to the log, and the sentence says so. */
export function unexpected(error: unknown): PullFailure {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal',
    sentence: {
      fr: `La collecte s’est arrêtée sur une erreur du programme : ${message}`,
      en: `The pull stopped on an error of the program: ${message}`,
    },
  };
}
