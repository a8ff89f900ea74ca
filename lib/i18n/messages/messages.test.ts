import { describe, expect, it } from 'vitest';
import { fill, pickForm } from './fill';
import { messagesIn } from './index';

type Entry = readonly [path: string, text: string];

function listTexts(value: unknown, path: string): Entry[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is not a message.`);
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, path === '' ? key : `${path}.${key}`),
  );
}

const french = listTexts(messagesIn('fr'), '');
const english = listTexts(messagesIn('en'), '');
const variablesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('messages', () => {
  it('exist in both languages under the same keys', () => {
    expect(english.map(([path]) => path).sort()).toEqual(french.map(([path]) => path).sort());
    expect(french.length).toBeGreaterThan(200);
  });

  it('are never empty', () => {
    expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('take the same variables in both languages', () => {
    const other = new Map(english);
    for (const [path, text] of french) {
      expect(variablesOf(other.get(path) ?? ''), path).toEqual(variablesOf(text));
    }
  });

  it('hold to French typography: a narrow space before ; : ! ? % and inside quotes, curly apostrophes', () => {
    // Addresses are written as programs read them, and a unit alone in brackets or a cell has nothing before it.
    const written = french.map(([path, text]): Entry => [
      path,
      text.replace(/[a-z]+:\/\/[\w.:@/-]*/g, '').replace(/(?<=^|\()%(?=$|\))/g, ''),
    ]);
    const faults = written.filter(
      ([, text]) => /(^|[^\u202f])[;:!?%»]/.test(text) || /«(?!\u202f)/.test(text) || text.includes("'"),
    );
    expect(faults).toEqual([]);
  });

  it('bind "à valider" with a no-break space', () => {
    expect(french.filter(([, text]) => text.includes('à valider'))).toEqual([]);
    expect(messagesIn('fr').common.toValidate).toBe('à\u00a0valider');
  });

  it('leave no French in English: no accents, no guillemets, no narrow spaces', () => {
    // The way to the French version is named in French.
    const own = english.filter(([path]) => path !== 'brief.inLanguage.fr');
    expect(own.filter(([, text]) => /[àâçéèêîôùû«»\u202f]/i.test(text))).toEqual([]);
  });

  it('name no place of one country', () => {
    const told = [...french, ...english].filter(([path]) => /^(access|account|admin|forms)\./.test(path));
    expect(told.length).toBeGreaterThan(200);
    expect(told.filter(([, text]) => /Bamako|Mali\b/i.test(text))).toEqual([]);
  });

  it('are not the same text in both languages, names and shared words apart', () => {
    const shared = new Set([
      'Tableau SEC',
      'Tableau SEC · {place}',
      'DISC-Mali',
      'Pages',
      'Supervision',
      'Stocks',
      'Version',
      '{indicator}, districts {of}',
      'Tableau SEC · {title}',
      'Districts {of}',
      'District {of}',
      'Programme',
      'Action',
      'Administration',
      'Journal',
      'PostgreSQL (DATABASE_URL)',
      'public',
      'session',
      'sessions',
      '{count} minute',
      '{count} minutes',
      'En français',
      'In English',
      'Organisations',
      'organisations',
      'documents',
      'Excel (XLSX)',
      'Documents',
      'Source',
      'ratio',
      '{name} (district)',
      'Confirmation',
      'Notes',
      'Cause',
      'Document',
    ]);
    const words = (text: string) => /\p{L}{5,}/u.test(text.replace(/\{\w+\}/g, ''));
    const other = new Map(english);
    const same = french.filter(
      ([path, text]) =>
        other.get(path) === text &&
        words(text) &&
        !/^((\{count\} )?districts?|version \{label\})$/i.test(text),
    );
    expect(same.filter(([, text]) => !shared.has(text))).toEqual([]);
  });
});

describe('fill', () => {
  it('puts values in names and refuses a missing one', () => {
    expect(fill('{a} sur {b}', { a: 1, b: 'x' })).toBe('1 sur x');
    expect(() => fill('{a}', {})).toThrow('{a}');
  });

  it('picks the form of a number by the language', () => {
    const forms = { one: 'mois', other: 'moiss' };
    expect(pickForm('fr', 0, forms)).toBe('mois');
    expect(pickForm('en', 0, forms)).toBe('moiss');
    expect(pickForm('fr', -1.9, forms)).toBe('mois');
    expect(pickForm('fr', 2, forms)).toBe('moiss');
  });
});
