/** Longest name of an account, in characters. */
export const NAME_LENGTH = 100;

/** A person's name on one line, or `null` when it is empty, too long or holds control characters. */
export function parseName(text: string): string | null {
  const name = text.trim().replace(/ +/g, ' ');
  return name === '' || name.length > NAME_LENGTH || /\p{Cc}/u.test(name) ? null : name;
}
