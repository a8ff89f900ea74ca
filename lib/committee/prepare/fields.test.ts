import { expect, it } from 'vitest';
import { z } from 'zod';
import { MOST_BYTES_OF_NOTE } from '@/lib/access/forms/form-bounds';
import { readForm, typedValues } from '@/lib/access/forms/read-form';
import {
  BRIEF_FIELDS,
  composedName,
  findingName,
  MOST_FINDINGS,
  PARAGRAPH_PLACES,
  paragraphName,
  wordsName,
} from './fields';

const SCHEMA = z.object(BRIEF_FIELDS);

/** As many findings as there is room for, each as long as the rules make them and said in other words, and long paragraphs. */
function fillNote(): FormData {
  const form = new FormData();
  for (let index = 0; index < MOST_FINDINGS; index += 1) {
    form.set(findingName(index), `recommendation-progress:supervision_monthly:${index}`);
    for (const language of ['fr', 'en']) {
      form.set(composedName(index, language), 'À « Ségou »\u202f: 12,5\u202f%. '.repeat(8));
      form.set(wordsName(index, language), 'Été, « nuit » "jour"\r\n'.repeat(9));
    }
  }
  for (const after of PARAGRAPH_PLACES) {
    for (const language of ['fr', 'en']) form.set(paragraphName(after, language), 'é'.repeat(1500));
  }
  return form;
}

const bytesOf = async (form: FormData) => (await new Response(form).arrayBuffer()).byteLength;

it('a note with 120 kB of text is sent within its bound, also after a refusal, which sends its values along', async () => {
  const form = fillNote();
  const texts = [...form.values()].map((value) => Buffer.byteLength(String(value)));
  expect(texts.reduce((sum, bytes) => sum + bytes)).toBeGreaterThan(120_000);
  expect(SCHEMA.safeParse(readForm(SCHEMA, form)).success).toBe(true);
  const first = await bytesOf(form);
  const second = new FormData();
  const state = { kind: 'refused', message: 'x'.repeat(500), values: typedValues(SCHEMA, form) };
  for (const [name, value] of form) second.set(`1_${name}`, value);
  second.set('0', JSON.stringify([state, '$K1']));
  const bytes = await bytesOf(second);
  expect(bytes).toBeGreaterThan(1.5 * first);
  expect(bytes).toBeLessThan(MOST_BYTES_OF_NOTE);
});
