import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What one word to the terminal prints, in a locale. */
async function sayIn(locale: string, fr: string, en: string): Promise<string[]> {
  vi.stubEnv('LC_ALL', locale);
  const printed: string[] = [];
  const keep = (text: unknown) => printed.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  const { complain, inTerminalLanguage, say } = await import('./terminal');
  say(fr, en);
  complain(fr, en);
  return [...printed, inTerminalLanguage({ fr, en })];
}

it('says French with its own spaces, and English as it is', async () => {
  const [fr, en] = ['Prêt ? « a@b.example » : oui ; 10:30 https://x.example', 'Ready ? a : b'];
  const set = 'Prêt\u202F? «\u202Fa@b.example\u202F»\u202F: oui\u202F; 10:30 https://x.example';
  expect(await sayIn('fr_FR.UTF-8', fr, en)).toEqual([`${set}\n`, `${set}\n`, set]);
  vi.resetModules();
  expect(await sayIn('en_US.UTF-8', fr, en)).toEqual([`${en}\n`, `${en}\n`, en]);
});
