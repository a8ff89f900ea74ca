import { DEFAULT_LANGUAGE, isLanguage, type Language } from '@/lib/i18n/language';
import { LANGUAGE_COOKIE } from '@/lib/i18n/language-cookie';

/** The reader's language: the `langue` cookie, else the best of `Accept-Language`, else French. */
export function readLanguage(headers: Headers): Language {
  return (
    fromCookie(headers.get('cookie')) ??
    fromAcceptLanguage(headers.get('accept-language')) ??
    DEFAULT_LANGUAGE
  );
}

function fromCookie(header: string | null): Language | undefined {
  for (const part of header?.split(';') ?? []) {
    const [name, value] = part.split('=').map((text) => text.trim());
    if (name === LANGUAGE_COOKIE && isLanguage(value)) return value;
  }
  return undefined;
}

function fromAcceptLanguage(header: string | null): Language | undefined {
  const wanted = readWeighted(header ?? '').map(({ value }) => value.split('-')[0]);
  return wanted.find((tag) => isLanguage(tag));
}

/** Items of an `Accept…` header, the most wanted first, those with weight 0 left out; lower case. */
export function readWeighted(header: string): { readonly value: string; readonly weight: number }[] {
  return header
    .split(',')
    .map((item) => {
      const [value = '', ...parameters] = item.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return { value, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ value, weight }) => value !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
