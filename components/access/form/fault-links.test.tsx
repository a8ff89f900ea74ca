import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FaultLinks } from './fault-links';
import { FormContext } from './form-context';
import { TextField } from './text-field';

const FAULTS = { email: 'Donnez une adresse.', session: 'Terminée.' };
const html = renderToStaticMarkup(<FaultLinks form="entrer" faults={FAULTS} labels={{ email: 'E-mail' }} />);

describe('FaultLinks', () => {
  it('names each field at fault and leads to it', () => {
    const field = renderToStaticMarkup(
      <FormContext value={{ form: 'entrer', state: { kind: 'idle' } }}>
        <TextField name="email" label="E-mail" />
      </FormContext>,
    );
    const target = /href="#([^"]+)">E-mail/.exec(html)?.[1];
    expect(target).toBeDefined();
    expect(field).toContain(`<input id="${target}"`);
    expect(html).toContain('Donnez une adresse.');
  });

  it('names a field without a label by what is wrong with it, once', () => {
    expect(html.match(/Terminée\./g)).toHaveLength(1);
    expect(html).toContain('<a href="#entrer-session">Terminée.</a>');
  });
});
