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
