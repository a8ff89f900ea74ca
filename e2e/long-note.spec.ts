import { expect, test } from '@playwright/test';
import { composedName, PARAGRAPH_PLACES, paragraphName } from '@/lib/committee/prepare/fields';
import { actionOf, findActionForm, postAction } from './support/action-forms';
import { startEmptyApp } from './support/empty-app';
import { holdMeeting } from './support/hold-meeting';
import { readForms } from './support/html-forms';
import { lendRelease } from './support/notes';
import type { OwnApp } from './support/own-app';

/** As long as a field takes it, of a letter of three bytes: 12 kB. */
const LONG = '\u1ebd'.repeat(4000);

test.describe('a note with long texts', () => {
  let app: OwnApp;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await startEmptyApp();
    lendRelease(app.storeFile);
  });
  test.afterAll(() => app.stop());

  test('is read whole from a form of 200 kB, also when it was refused before', async () => {
    test.setTimeout(120_000);
    const { visitor } = await app.enter('author-of-a-long-note', 'secretary');
    const ids = await holdMeeting(visitor, { withRecommendation: false });
    const find = (action: 'briefs.begin' | 'briefs.change') =>
      findActionForm(visitor, action, undefined, ids);
    await postAction(visitor, await find('briefs.begin'));
    const found = await find('briefs.change');
    const paragraphs = PARAGRAPH_PLACES.flatMap((after) => [
      paragraphName(after, 'fr'),
      paragraphName(after, 'en'),
    ]);
    // The sentences of many findings, as they stand in the form.
    const sentences = Array.from({ length: 7 }, (_none, index) => composedName(100 + index, 'fr'));
    const long = Object.fromEntries([...sentences, ...paragraphs].map((name) => [name, LONG]));
    expect(Buffer.byteLength(JSON.stringify(long))).toBeGreaterThan(200_000);
    const saved = await postAction(visitor, found, long);
    expect(saved.status, saved.body.slice(0, 200)).toBe(200);
    const { form } = await find('briefs.change');
    const read = Object.fromEntries(form.fields);
    expect(paragraphs.filter((name) => read[name] !== LONG)).toEqual([]);

    // An unknown period is refused; what comes back with it is sent along.
    const refused = await postAction(visitor, await find('briefs.change'), { ...long, period: '1999-01' });
    const again = readForms(refused.body).find((one) => actionOf(one) === 'briefs.change');
    if (!again) throw new Error(`no form came back: ${refused.status} ${refused.body.slice(0, 200)}`);
    const kept = Object.fromEntries(again.fields);
    expect(paragraphs.filter((name) => kept[name] !== LONG)).toEqual([]);
    const second = await postAction(
      visitor,
      { path: found.path, form: again },
      { ...long, period: Object.fromEntries(found.form.fields)['period'] ?? '', 'title-fr': 'Relue' },
    );
    expect(second.status, second.body.slice(0, 200)).toBe(200);
    const last = Object.fromEntries((await find('briefs.change')).form.fields);
    expect([last['title-fr'], last[paragraphs.at(-1) ?? '']]).toEqual(['Relue', LONG]);
  });
});
