import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { PRINTED_NAMESPACES, printWords } from '../document/print-words';
import { freezeDocument, readFrozen } from '../read-document';
import { SAMPLE_DOCUMENT } from '../testing/sample-document';
import { messagesOf } from './frozen-words';
import { viewBrief } from './view-brief';

const EDITION = { state: 'published', edition: 1, supersededBy: null, extract: null } as const;

/** The words of a note that was frozen when every one of them was another. */
function oldWords(mark: string) {
  const { fr, en } = printWords();
  const age = (words: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(words).map(([path, text]) => [path, `${mark}${text}`]));
  return { fr: age(fr), en: age(en) };
}

describe('the words of a note', () => {
  it('are all frozen, and say today what today’s messages say', () => {
    for (const language of LANGUAGES) {
      expect(messagesOf({ words: printWords() }, language)).toEqual({ ...messagesIn(language) });
      expect(messagesOf({}, language)).toBe(messagesIn(language));
      for (const name of PRINTED_NAMESPACES) {
        expect(Object.keys(printWords()[language]).some((path) => path.startsWith(`${name}.`))).toBe(true);
      }
    }
  });

  it('stay as they were printed when the messages become others', () => {
    const document = { ...SAMPLE_DOCUMENT, words: oldWords('~') };
    const frozen = readFrozen(freezeDocument(document), 'note');
    for (const language of LANGUAGES) {
      const today = viewBrief(SAMPLE_DOCUMENT, language, EDITION);
      const view = viewBrief(frozen, language, EDITION);
      expect(view.speaker.text.brief.questions).toBe(`~${today.speaker.text.brief.questions}`);
      expect(view.pillars.rows.map(({ pillar }) => pillar)).toEqual(
        today.pillars.rows.map(({ pillar }) => `~${pillar}`),
      );
      expect(view.annex.sources.every((source) => source.startsWith('~'))).toBe(true);
      const statuses = view.mapList.flatMap(({ figure }) =>
        figure.status === null ? [] : figure.statusWord,
      );
      expect(statuses.length).toBeGreaterThan(0);
      expect(statuses.every((word) => word.startsWith('~'))).toBe(true);
      const gaps = view.mapList.map(({ figure }) => figure.gap).filter((gap) => gap !== '');
      expect(gaps.length).toBeGreaterThan(0);
      expect(gaps.every((gap) => gap.includes('~'))).toBe(true);
    }
  });

  it('are merged once for a document in each language, and only those that a note prints', () => {
    const words = oldWords('~');
    const said = messagesOf({ words }, 'fr');
    expect(messagesOf({ words }, 'fr')).toBe(said);
    expect(messagesOf({ words }, 'en').brief.questions).toBe(`~${messagesIn('en').brief.questions}`);
    expect(messagesOf({ words: { ...words } }, 'fr')).not.toBe(said);
    expect(said.prepare).toBe(messagesIn('fr').prepare);
    expect(messagesIn('fr').brief.questions).not.toContain('~');
  });

  it('are today’s where a frozen one cannot be filled, and kept where today has none', () => {
    const words = {
      fr: {
        'brief.session': '{gone} {title}',
        'brief.edition': 'tirage {edition}',
        'gaps.retired.month.one': '{count} de jadis',
      },
      en: {},
    };
    const said = messagesOf({ words }, 'fr');
    expect(said.brief.session).toBe(messagesIn('fr').brief.session);
    expect(said.brief.edition).toBe('tirage {edition}');
    expect(said.gaps['retired']?.month.one).toBe('{count} de jadis');
    expect(said.brief.title).toBe(messagesIn('fr').brief.title);
  });
});
