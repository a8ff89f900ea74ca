import { OUTLINE_LEVELS, type OutlineLevel } from '@/lib/geography/outlines';

export const MATCHES = ['name', 'code'] as const;
export type MatchBy = (typeof MATCHES)[number];

export interface ImportArguments {
  readonly file: string;
  readonly level: OutlineLevel;
  readonly matchBy: MatchBy;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Arguments of the command; a problem in French and English when they do not make sense.
 *
 * npm keeps options for itself unless they follow `--`: `--level=district` then comes as `npm_config_level`, and of
 * `--level district` only the word is left. Both are understood, so that the documented line works as written.
 */
export function readArguments(
  words: readonly string[],
  environment: Environment,
): ImportArguments | { readonly problem: { readonly fr: string; readonly en: string } } {
  const options = new Map<string, string>();
  const rest: string[] = [];
  const queue = words.flatMap((word) =>
    word.startsWith('--') ? word.split(/=(.*)/s).filter(Boolean) : [word],
  );
  while (queue.length > 0) {
    const word = queue.shift() ?? '';
    if (!word.startsWith('--')) rest.push(word);
    else options.set(word.slice(2), queue.shift() ?? '');
  }
  const choose = <T extends string>(name: string, allowed: readonly T[], usual: T): T | undefined => {
    const fromNpm = environment[`npm_config_${name}`];
    const loose = fromNpm === 'true' ? rest.find((word) => allowed.some((value) => value === word)) : fromNpm;
    const given = options.get(name) ?? loose;
    if (loose !== undefined && rest.includes(loose)) rest.splice(rest.indexOf(loose), 1);
    options.delete(name);
    return given === undefined ? usual : allowed.find((value) => value === given);
  };
  const level = choose('level', OUTLINE_LEVELS, 'region');
  const matchBy = choose('match', MATCHES, 'name');
  const [file] = rest;
  if (!level || !matchBy || file === undefined || rest.length > 1 || options.size > 0) {
    const usage = 'npm run boundaries:import -- FICHIER [--level region|district] [--match name|code]';
    return { problem: { fr: `Usage : ${usage}`, en: `Usage: ${usage.replace('FICHIER', 'FILE')}` } };
  }
  return { file, level, matchBy };
}
