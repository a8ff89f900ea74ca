import type { Language } from '../language';
import type { Forms } from './forms';

export type Values = Readonly<Record<string, string | number>>;

/** Puts values in the `{names}` of a message; a name without a value is a fault of the caller and is said so. */
export function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message "${message}" needs a value for {${name}}.`);
    return String(value);
  });
}

/** The form of a message for a number (its absolute value decides). */
export function pickForm(language: Language, count: number, forms: Forms): string {
  const size = Math.abs(count);
  return (language === 'fr' ? size < 2 : size === 1) ? forms.one : forms.other;
}
