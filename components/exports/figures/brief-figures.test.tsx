import { describe, expect, it, vi } from 'vitest';
import type { Reader } from '@/lib/access/reader';
import { confineDocument } from '@/lib/committee/document/confine-document';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import type { Language } from '@/lib/i18n/language';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { loadBriefMap, loadBriefSmallMaps } from './brief-figures';
import type { LoadFigure } from './figure-request';
import { renderFigure } from './render-figure';
import { SheetDrawing } from './sheet-drawing';

/** The published note as its reader may see it; the loader itself has tests of its own. */
const loadNoteToExport = vi.hoisted(() => vi.fn());
vi.mock('@/lib/export/brief/load-note', () => ({ loadNoteToExport }));

const MOPTI: Scope = { kind: 'regions', regions: ['SampleMopt1'] };

function readerOf(scope: Scope, permissions: Reader['permissions']): Reader {
  const account = { id: 'a1', email: 'a@x.example', name: 'A', role: null };
  const rest = {
    via: 'session',
    sessionId: null,
    tokenName: null,
    mustChangePassword: false,
    address: '',
  } as const;
  return { account, scope, permissions, ...rest };
}

async function draw(load: LoadFigure, scope: Scope, language: Language = 'fr') {
  loadNoteToExport.mockResolvedValue({
    brief: { id: 'b1', meeting: 'm1', state: 'published', edition: 2 },
    document: scope.kind === 'nation' ? SAMPLE_DOCUMENT : confineDocument(SAMPLE_DOCUMENT, scope),
    since: [],
    extractOf: scope.kind === 'nation' ? null : ['Mopti'],
  });
  const reader = readerOf(scope, new Set(['committee:read']));
  const loaded = await load({ query: { note: 'b1' }, scope, language, reader, origin: 'https://x.example' });
  if (loaded.kind !== 'ready' || !loaded.sheet) throw new Error(loaded.kind);
  return renderFigure(<SheetDrawing {...loaded.sheet} />);
}

describe('figures of a note', () => {
  it('are of the frozen document: its period, version, edition and fictive words', async () => {
    for (const load of [loadBriefMap, loadBriefSmallMaps]) {
      const svg = await draw(load, NATION);
      for (const words of [
        SAMPLE_DOCUMENT.release.label,
        'Sikasso',
        'édition',
        'figure faite le',
        'FICTIVES',
      ]) {
        expect(svg).toContain(words);
      }
      expect(svg).toContain('https://x.example/reunions/m1/note?edition=2');
      expect(svg).not.toMatch(/var\(|\sclass=|\sstyle=|<a[\s>]|<span/);
      const english = await draw(load, NATION, 'en');
      expect(english).toContain('figure made on');
      expect(english).not.toMatch(/attendu|figure faite|édition/);
    }
  });

  it('hold nothing of another region, and say that they are an extract', async () => {
    for (const load of [loadBriefMap, loadBriefSmallMaps]) {
      const svg = await draw(load, MOPTI);
      expect(svg).toContain('Mopti');
      expect(svg).toContain('Extrait');
      expect(svg).not.toMatch(/Sikasso|Kayes|Koulikoro|Ségou|66,8|73,1|58,3/);
    }
  });

  it('are refused without the right to read notes, and for parameters that there are not', async () => {
    const ask = (query: Record<string, string>, permissions: Reader['permissions']) =>
      loadBriefMap({
        ...{ query, scope: NATION, language: 'fr', origin: '' },
        reader: readerOf(NATION, permissions),
      });
    expect((await ask({ note: 'b1' }, new Set(['data:read']))).kind).toBe('not-permitted');
    expect(await ask({ note: 'b1', x: '1' }, new Set(['committee:read']))).toMatchObject({
      kind: 'bad-query',
      parameter: 'x',
    });
  });
});
