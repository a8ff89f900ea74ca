import { isRole, type Role, ROLES } from '@/lib/access/permissions';
import { isVerb, type UserRequest, type Verb, VERBS } from './request';
import { Misuse, readWords, type Words } from './read-words';

/**
 * What the words after `npm run user --` ask for.
 * @throws Misuse, in words.
 */
export function readRequest(argv: readonly string[]): UserRequest {
  const words = readWords(argv);
  const [verb, email, ...rest] = words.plain;
  if (!isVerb(verb)) {
    throw new Misuse({
      fr: `La commande est ${VERBS.join(', ')}.`,
      en: `The command is ${VERBS.join(', ')}.`,
    });
  }
  // What is too much may be a password: it is not repeated.
  if (rest.length > 0 || (verb === 'list' && email !== undefined)) {
    throw new Misuse({ fr: `${verb} : un argument de trop.`, en: `${verb}: one argument too many.` });
  }
  refuseForeignOptions(verb, words);
  if (verb === 'list') return { verb };
  if (email === undefined) {
    throw new Misuse({ fr: `${verb} : l’adresse du compte manque.`, en: `${verb}: the e-mail is missing.` });
  }
  if (verb === 'add') {
    const role = readRole(words.role);
    if (role === undefined) throw new Misuse(roleWords('--role manque', '--role is missing'));
    return { verb, email, role, scope: words.scope ?? null, name: words.name };
  }
  if (verb === 'change' && words.unlink) return { verb: 'unlink', email };
  if (verb === 'change') {
    const { name } = words;
    const scope = words.nation ? null : words.scope;
    const role = readRole(words.role);
    if (name === undefined && scope === undefined && role === undefined) {
      throw new Misuse({
        fr: 'change : que changer ? --role, --scope, --nation, --name ou --unlink.',
        en: 'change: what? --role, --scope, --nation, --name or --unlink.',
      });
    }
    return { verb, email, role, scope, name };
  }
  return { verb, email };
}

function readRole(text: string | undefined): Role | undefined {
  if (text === undefined || isRole(text)) return text;
  throw new Misuse(roleWords('--role est inconnu', '--role is unknown'));
}

function roleWords(fr: string, en: string) {
  return { fr: `${fr} ; il y a ${ROLES.join(', ')}.`, en: `${en}; there are ${ROLES.join(', ')}.` };
}

function refuseForeignOptions(verb: Verb, words: Words): void {
  const given = [words.role, words.scope, words.name].some((value) => value !== undefined) || words.nation;
  if (words.unlink && (verb !== 'change' || given)) {
    throw new Misuse({
      fr: '--unlink va avec change, sans autre option.',
      en: '--unlink goes with change, without any other option.',
    });
  }
  if (verb === 'change' ? words.nation && words.scope !== undefined : words.nation) {
    throw new Misuse({
      fr: '--nation va avec change, sans --scope ; un compte ajouté sans --scope voit la nation.',
      en: '--nation goes with change, without --scope; an account added without --scope sees the nation.',
    });
  }
  if (given && verb !== 'add' && verb !== 'change') {
    throw new Misuse({ fr: `${verb} ne prend pas d’option.`, en: `${verb} takes no option.` });
  }
}
