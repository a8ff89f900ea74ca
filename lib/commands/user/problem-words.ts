import { TOKEN_LIMIT } from '@/lib/access/accounts/own';
import type { AccountProblem } from '@/lib/access/accounts/problem';
import { LEAST_CHARACTERS, MOST_CHARACTERS } from '@/lib/access/passwords/policy';
import { ROLES } from '@/lib/access/permissions';
import type { Localized } from '@/lib/i18n/language';

/** Each problem of an account, as the terminal tells it. */
export const PROBLEM_WORDS: Readonly<Record<AccountProblem, Localized>> = {
  exists: { fr: 'Ce compte existe déjà.', en: 'This account exists already.' },
  'unknown-account': { fr: 'Ce compte n’existe pas.', en: 'There is no such account.' },
  'bad-email': { fr: 'Ce n’est pas une adresse électronique.', en: 'This is not an e-mail address.' },
  'bad-name': {
    fr: 'Le nom est vide, trop long ou tient sur plusieurs lignes.',
    en: 'The name is empty, too long or not on one line.',
  },
  'bad-role': {
    fr: `Rôle inconnu ; il y a ${ROLES.join(', ')}.`,
    en: `Unknown role; there are ${ROLES.join(', ')}.`,
  },
  'unknown-region': { fr: 'Région inconnue.', en: 'Unknown region.' },
  'no-regions': {
    fr: 'Choisissez des régions, ou la nation (--nation).',
    en: 'Choose regions, or the nation (--nation).',
  },
  'slow-down': {
    fr: 'Trop d’essais : attendez une minute, puis réessayez.',
    en: 'Too many tries: wait a minute, then try again.',
  },
  'admin-scope': {
    fr: 'Un administrateur voit tout le pays : ne donnez pas de région, ou un autre rôle.',
    en: 'An administrator sees the whole country: give no region, or another role.',
  },
  'password-too-short': {
    fr: `Le mot de passe est trop court : ${LEAST_CHARACTERS} caractères au moins.`,
    en: `The password is too short: ${LEAST_CHARACTERS} characters at least.`,
  },
  'password-too-long': {
    fr: `Le mot de passe est trop long : ${MOST_CHARACTERS} caractères au plus.`,
    en: `The password is too long: ${MOST_CHARACTERS} characters at most.`,
  },
  'password-common': {
    fr: 'Ce mot de passe est trop courant : choisissez-en un que personne d’autre n’a.',
    en: 'This password is too common: choose one that nobody else has.',
  },
  'password-contains-name': {
    fr: 'Le mot de passe contient le nom ou l’adresse du compte.',
    en: 'The password contains the account’s name or e-mail.',
  },
  'password-same': { fr: 'C’est l’ancien mot de passe.', en: 'This is the old password.' },
  'wrong-password': { fr: 'Mot de passe incorrect.', en: 'Wrong password.' },
  'last-admin': {
    fr: 'C’est le dernier administrateur actif : ajoutez-en un autre d’abord.',
    en: 'This is the last active administrator: add another one first.',
  },
  'not-linked': {
    fr: 'Ce compte n’est lié à aucune authentification unique.',
    en: 'This account is linked to no single sign-on.',
  },
  'password-to-change': {
    fr: 'Le mot de passe est d’abord à changer.',
    en: 'The password is to be changed first.',
  },
  'token-name': {
    fr: 'Le nom du jeton est vide, trop long ou déjà pris.',
    en: 'The token’s name is empty, too long or taken.',
  },
  'token-expiry': { fr: 'Un jeton vaut de 1 à 365 jours.', en: 'A token lasts 1 to 365 days.' },
  'token-rights': {
    fr: 'Un jeton n’a pas plus de droits que son compte.',
    en: 'A token has no more rights than its account.',
  },
  'token-limit': {
    fr: `Un compte a ${TOKEN_LIMIT} jetons au plus.`,
    en: `An account has ${TOKEN_LIMIT} tokens at most.`,
  },
  'unknown-token': { fr: 'Ce jeton n’existe pas.', en: 'There is no such token.' },
  'unknown-session': { fr: 'Cette session n’existe pas.', en: 'There is no such session.' },
};
