import { randomBytes } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { z } from 'zod';

/** A form as a browser without script sees it. */
export interface HtmlForm {
  /** Name of the server action behind it, as the build knows it; `null`: an ordinary form. */
  readonly actionId: string | null;
  readonly method: string;
  /** What it would send as it stands, hidden fields and chosen options included. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Names of fields by type: `email`, `password`, `hidden`, `select-one`… */
  readonly types: Readonly<Record<string, string>>;
  /** Words on its buttons, and of the whole form. */
  readonly buttons: readonly string[];
  readonly text: string;
}

const boundAction = z.object({ id: z.string() });

export function readForms(html: string): HtmlForm[] {
  const { window } = new JSDOM(html);
  const forms = [...window.document.forms].map((form) => {
    const fields: [string, string][] = [];
    for (const [name, value] of new window.FormData(form)) {
      if (typeof value === 'string') fields.push([name, value]);
    }
    const buttons = [...form.querySelectorAll('button')];
    const named = buttons.find((button) => button.name !== '');
    if (named) fields.push([named.name, named.value]);
    const controls = [...form.querySelectorAll('input, select, textarea')];
    const types = controls.map((control) => [
      control.getAttribute('name') ?? '',
      control.tagName === 'INPUT' ? (control.getAttribute('type') ?? 'text') : control.tagName.toLowerCase(),
    ]);
    return {
      actionId: findActionId(fields),
      method: form.method.toUpperCase(),
      fields,
      types: Object.fromEntries(types),
      buttons: buttons.map((button) => button.textContent.trim()),
      text: form.textContent.replace(/\s+/g, ' ').trim(),
    };
  });
  window.close();
  return forms;
}

/** The words that a person reads, without scripts and styles. */
export function readWords(html: string): string {
  const { window } = new JSDOM(html);
  for (const hidden of window.document.querySelectorAll('script, style, template')) hidden.remove();
  const words = window.document.body.textContent.replace(/\s+/g, ' ').trim();
  window.close();
  return words;
}

/** Some fields changed or added, the others as they stand. */
export function fillForm(
  form: HtmlForm,
  values: Readonly<Record<string, string>>,
): (readonly [string, string])[] {
  const kept = form.fields.filter(([name]) => !(name in values));
  return [...kept, ...Object.entries(values)];
}

export function encodeMultipart(fields: readonly (readonly [string, string])[]): {
  readonly body: string;
  readonly contentType: string;
} {
  const boundary = `----form${randomBytes(12).toString('hex')}`;
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    body: `${parts.join('')}--${boundary}--\r\n`,
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** React writes the action's id into the form: alone, or with the arguments bound to it. */
function findActionId(fields: readonly (readonly [string, string])[]): string | null {
  for (const [name, value] of fields) {
    const plain = /^\$ACTION_ID_(\w+)$/.exec(name)?.[1];
    if (plain !== undefined) return plain;
    if (/^\$ACTION_\d+:0$/.test(name)) return boundAction.parse(JSON.parse(value)).id;
  }
  return null;
}
