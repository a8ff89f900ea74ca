/**
 * Words that people make long passwords of, in French and English, in lower case without accents. A password is common when
 * nothing but such words, rows of keys, digits and signs is left in it; no list of leaked passwords is copied here.
 */
const COMMON_WORDS: readonly string[] = [
  // What a password is, and what opens doors.
  'password passwort motdepasse mdp pass passe mot secret sesame ouvretoi letmein changeme changezmoi changermoi',
  'welcome bienvenue bonjour bonsoir hello salut merci default defaut temporary temporaire provisoire nouveau',
  'nouvelle new test demo essai exemple example',
  // Whose it is.
  'administrateur administrator admin root superuser utilisateur user guest invite login connexion compte account',
  'master internet ordinateur computer bureau google facebook',
  // What it is for, here.
  'tableaudebord tableausec tableau dashboard ministere ministry sante health mali bamako dhis2 dhis secretariat',
  'comite national nationale',
  // What people like.
  'iloveyou jetaime monamour amour love soleil sunshine princess princesse football dragon monkey doudou chouchou',
  'coucou loulou marseille superman pokemon starwars trustno whatever baseball liberte paix inchallah',
  'alhamdulillah bismillah allahouakbar',
  // Small words between them.
  'je tu mon ma le la de du est the my is a et and pour for',
].flatMap((line) => line.split(' '));

/** Rows and zigzags of keys, on both keyboards; four in a row are common in either direction. */
const KEY_ROWS: readonly string[] = [
  'qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm wxcvbn qwertzuiop abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm 1a2z3e4r5t6y7u8i9o0p qazwsxedcrfvtgbyhnujm aqwzsxedcrfvtgbyhnuj',
].flatMap((line) => line.split(' '));

/** What stands for a letter in `P@ssw0rd`. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: '@4',
  e: '3',
  i: '1!',
  l: '1',
  o: '0',
  s: '$5',
  t: '7',
};

/** Whether a password is among the first that somebody would try. */
export function isCommon(plain: string): boolean {
  const text = plain.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (new Set(text).size < 5) return true;
  // Cuts the text into common parts from the left; `reached` holds where a cut can be made.
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (reached.has(at)) for (const length of commonPartsAt(text, at)) reached.add(at + length);
  }
  return reached.has(text.length);
}

/** Lengths of the common parts that begin at a place. */
function commonPartsAt(text: string, at: number): number[] {
  const sign = /[^a-z]/.test(text.charAt(at)) ? [1] : [];
  const words = COMMON_WORDS.filter((word) => spells(text, at, word)).map((word) => word.length);
  const same = /^(.)\1*/su.exec(text.slice(at))?.[0].length ?? 0;
  const keys: number[] = [];
  for (let length = 4; isAlongKeys(text.slice(at, at + length), length); length += 1) keys.push(length);
  return [...sign, ...words, ...(same >= 3 ? [same] : []), ...keys];
}

function spells(text: string, at: number, word: string): boolean {
  return [...word].every((letter, index) => {
    const written = text.charAt(at + index);
    return written === letter || (written !== '' && (LOOKALIKES[letter] ?? '').includes(written));
  });
}

function isAlongKeys(part: string, length: number): boolean {
  const backwards = [...part].reverse().join('');
  return part.length === length && KEY_ROWS.some((row) => row.includes(part) || row.includes(backwards));
}
