import type { Localized } from '@/lib/i18n/language';

export interface Words {
  readonly plain: readonly string[];
  readonly role: string | undefined;
  readonly scope: readonly string[] | undefined;
  readonly name: string | undefined;
  readonly nation: boolean;
  readonly unlink: boolean;
}

/** The command was misused: what to tell. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  constructor(readonly words: Localized) {
    super(words.en);
  }
}

const OPTIONS = ['--role', '--scope', '--name', '--nation', '--unlink'];

/**
 * Splits the words after `npm run user --` into plain ones and options; `--scope` takes all the words up to the next option.
 * @throws Misuse; what stands where a password may have been typed is never repeated.
 */
export function readWords(words: readonly string[]): Words {
  const plain: string[] = [];
  const given = new Map<string, string[]>();
  let open: string | undefined;
  for (const word of words.flatMap(splitAssignment)) {
    if (word.startsWith('-')) {
      if (/^-+(p|pw|pass|passw.*|mot-de-passe)$/i.test(word)) throw passwordRefused();
      if (!OPTIONS.includes(word)) throw unknownOption();
      if (given.has(word) && word !== '--scope') throw givenTwice(word);
      given.set(word, given.get(word) ?? []);
      open = word;
    } else if (open === '--scope') {
      given.get(open)?.push(word);
    } else if (open === '--role' || open === '--name') {
      given.get(open)?.push(word);
      open = undefined;
    } else {
      plain.push(word);
    }
  }
  for (const option of ['--role', '--name', '--scope']) {
    if (given.get(option)?.length === 0) throw withoutValue(option);
  }
  return {
    plain,
    role: given.get('--role')?.[0],
    scope: given.get('--scope'),
    name: given.get('--name')?.[0],
    nation: given.has('--nation'),
    unlink: given.has('--unlink'),
  };
}

/** `--role=admin` is `--role admin`. */
function splitAssignment(word: string): string[] {
  const [, option, value] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
  return option === undefined || value === undefined ? [word] : [option, value];
}

function passwordRefused(): Misuse {
  return new Misuse({
    fr: 'Un mot de passe ne se donne pas en argument : les autres utilisateurs de la machine et l’historique du terminal le verraient. Il est demandé, ou lu sur l’entrée standard.',
    en: 'A password is never an argument: other users of the machine and the terminal’s history would see it. It is asked for, or read from standard input.',
  });
}

function unknownOption(): Misuse {
  return new Misuse({
    fr: `Option inconnue ; il y a ${OPTIONS.join(', ')}.`,
    en: `Unknown option; there are ${OPTIONS.join(', ')}.`,
  });
}

function givenTwice(option: string): Misuse {
  return new Misuse({ fr: `${option} est donné deux fois.`, en: `${option} is given twice.` });
}

function withoutValue(option: string): Misuse {
  return new Misuse({ fr: `${option} attend une valeur.`, en: `${option} takes a value.` });
}
