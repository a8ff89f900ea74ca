import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { RightsFields } from './rights-fields';

const OPTIONS = [
  { value: 'r1', label: 'Kayes' },
  { value: 'r2', label: 'Ségou' },
];

function draw(regions: readonly string[] | null | undefined) {
  const held = { name: 'Awa', role: 'viewer', regions } as const;
  const html = renderToStaticMarkup(
    <RightsFields held={held} regionOptions={OPTIONS} text={messagesIn('fr')} />,
  );
  const { document } = new JSDOM(html).window;
  const valuesOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map((input) => input.getAttribute('value'));
  return { document, chosen: valuesOf('[name=scope][checked]'), ticked: valuesOf('[name=regions][checked]') };
}

it('chooses no scope beforehand, for a new account and for one that has none yet', () => {
  for (const regions of [undefined, []]) expect(draw(regions)).toMatchObject({ chosen: [], ticked: [] });
});

it('shows the scope that is held', () => {
  expect(draw(null)).toMatchObject({ chosen: ['nation'], ticked: [] });
  expect(draw(['r2'])).toMatchObject({ chosen: ['regions'], ticked: ['r2'] });
});

it('has the regions within the group of the choice that they belong to', () => {
  const { document } = draw(undefined);
  const group = document.querySelector('[name=scope][value=regions]')?.closest('fieldset');
  expect(group?.querySelectorAll('[name=regions]')).toHaveLength(OPTIONS.length);
});
