// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { SendOnChange } from './send-on-change';
import { SubmitOnChange } from './submit-on-change';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

it('sends a form of selects when one of them changes, and no other form or field', () => {
  const sent = vi.fn<(name: string) => void>();
  const forms = (
    <>
      <SendOnChange />
      <form name="filters">
        <select name="region" />
        <input name="seek" />
        <SubmitOnChange label="Appliquer" />
      </form>
      <form name="other">
        <select name="status" />
      </form>
    </>
  );
  vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(function send(
    this: HTMLFormElement,
  ) {
    sent(this.name);
  });
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(forms));
  const change = (selector: string) =>
    host.querySelector(selector)?.dispatchEvent(new Event('change', { bubbles: true }));
  for (const selector of ['[name=status]', '[name=seek]', '[name=region]']) change(selector);
  expect(sent.mock.calls).toEqual([['filters']]);
  act(() => root.unmount());
  const alone = document.body.appendChild(document.createElement('form'));
  alone.innerHTML = '<select name="later"></select><button data-sends="">Appliquer</button>';
  alone.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(sent).toHaveBeenCalledTimes(1);
});
