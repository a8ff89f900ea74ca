// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { pickFormWords } from '../form/form-words';
import { messagesIn } from '@/lib/i18n/messages';
import { LatestForm, LatestForms } from './latest-form';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

it('shows a password until another of the forms has been sent', async () => {
  const box = document.body.appendChild(document.createElement('div'));
  const form = { here: '/', words: pickFormWords(messagesIn('fr')) };
  await act(async () =>
    createRoot(box).render(
      <LatestForms>
        <LatestForm
          {...form}
          id="reset"
          action={async () => ({ kind: 'done', message: 'Made.', secret: 's3' })}
        >
          <button>a</button>
        </LatestForm>
        <LatestForm {...form} id="disable" action={async () => ({ kind: 'done', message: 'Disabled.' })}>
          <button>b</button>
        </LatestForm>
      </LatestForms>,
    ),
  );
  const send = (id: string) => act(async () => box.querySelector<HTMLFormElement>(`#${id}`)?.requestSubmit());
  await send('reset');
  expect(box.textContent).toContain('s3');
  await send('disable');
  expect(box.textContent).toContain('Disabled.');
  expect(box.textContent).not.toContain('s3');
  await send('reset');
  expect(box.textContent).toContain('s3');
  expect(box.textContent).not.toContain('Disabled.');
});
