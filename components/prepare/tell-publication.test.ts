import { describe, expect, it } from 'vitest';
import { printedValues } from '@/lib/committee/document/printed-values';
import type { DocumentChange } from '@/lib/committee/prepare/seen-document';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import { tellPublication } from './tell-publication';

const figures = printedValues(SAMPLE_DOCUMENT).slice(0, 5);
const NOTHING: DocumentChange = { figures: [], gone: 0, still: 0, released: false };

function tell(change: Partial<DocumentChange>) {
  const refused = { kind: 'other', document: SAMPLE_DOCUMENT, change: { ...NOTHING, ...change } } as const;
  return (['fr', 'en'] as const).map((language) => {
    const outcome = tellPublication(refused, language);
    if (!('refused' in outcome)) throw new Error('not refused');
    expect(outcome.values).toEqual({ confirm: '' });
    return outcome.refused;
  });
}
const THEN = {
  fr: 'Rien n’est publié ni perdu. Relisez l’aperçu, puis publiez.',
  en: 'Nothing is published and nothing is lost. Read the preview again, then publish.',
};

describe('why a note is not published as it stands', () => {
  it('says that the page told no figures, instead of counting all of them', () => {
    expect(tell({ figures })).toEqual([
      `La page envoyée ne disait pas quels chiffres vous aviez lus. ${THEN.fr}`,
      `The page that was sent did not say which figures you had read. ${THEN.en}`,
    ]);
  });

  it('says that one figure is gone, or several', () => {
    expect(tell({ gone: 1, still: 40 })).toEqual([
      `Un chiffre que vous aviez lu n’est plus imprimé. ${THEN.fr}`,
      `A figure that you read is no longer printed. ${THEN.en}`,
    ]);
    expect(tell({ gone: 3, still: 40 })).toEqual([
      `3 chiffres que vous aviez lus ne sont plus imprimés. ${THEN.fr}`,
      `3 figures that you read are no longer printed. ${THEN.en}`,
    ]);
  });

  it('says that all of them are gone, were it the only one', () => {
    expect(tell({ gone: 41 })).toEqual([
      `Aucun des 41 chiffres que vous aviez lus n’est plus imprimé, et aucun autre ne les remplace. ${THEN.fr}`,
      `None of the 41 figures that you read is printed any more, and no others take their place. ${THEN.en}`,
    ]);
    expect(tell({ gone: 1 })).toEqual([
      `Le seul chiffre que vous aviez lu n’est plus imprimé, et aucun autre ne le remplace. ${THEN.fr}`,
      `The only figure that you read is no longer printed, and no other takes its place. ${THEN.en}`,
    ]);
  });

  it('names figures that are others, and the release that they come from', () => {
    const { label } = SAMPLE_DOCUMENT.release;
    const [french, english] = tell({ figures, gone: 2, still: 40, released: true });
    expect(french).toContain(`7 chiffres (nouvelle version des données, ${label}), dont `);
    expect(english).toContain(`7 figures (a new release of the data, ${label}), among them `);
    expect(tell({ gone: 1, still: 40, released: true })).toEqual([
      `Un chiffre que vous aviez lu n’est plus imprimé (nouvelle version des données, ${label}). ${THEN.fr}`,
      `A figure that you read is no longer printed (a new release of the data, ${label}). ${THEN.en}`,
    ]);
  });
});
