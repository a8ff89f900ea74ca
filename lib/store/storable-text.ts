/**
 * A text of strangers as both databases can hold it: PostgreSQL knows no character 0, and neither knows half of a surrogate
 * pair. Each becomes U+FFFD, so that such a text equals none that was stored on purpose.
 */
export function toStorable(text: string): string {
  return text.replaceAll('\0', '\u{FFFD}').replace(/\p{Surrogate}/gu, '\u{FFFD}');
}
