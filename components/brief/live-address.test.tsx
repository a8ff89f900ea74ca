import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { RevisedFigure } from '@/lib/committee/brief-types';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import { viewBrief } from '@/lib/committee/view/view-brief';
import { LiveAddress } from './live-address';

const EDITION = { state: 'published', edition: 1, supersededBy: null, extract: null } as const;

function render(since: readonly RevisedFigure[], language: 'fr' | 'en' = 'fr') {
  const view = viewBrief(SAMPLE_DOCUMENT, language, EDITION, since);
  return renderToStaticMarkup(<LiveAddress view={view} address="https://sec.example/n/AB12" />);
}

describe('what a printed note says of its figures', () => {
  it('how many were revised since it was published, and where they stand', () => {
    expect(render(SAMPLE_DOCUMENT.revised)).toMatch(
      /print-only[^>]*><b>2 chiffres révisés depuis la publication, voir sec\.example\/n\/AB12</,
    );
    expect(render(SAMPLE_DOCUMENT.revised.slice(0, 1), 'en')).toContain(
      '1 figure revised since publication, see sec.example/n/AB12',
    );
  });

  it('nothing of it where none was, and the version that it holds', () => {
    const said = render([]);
    expect(said).toContain('Version figée 2026-11-04.1.');
    expect(said).not.toContain('révisé');
  });
});
