/** Words of secrets that were copied from an example; by chance a random secret holds none of them. */
const EXAMPLES =
  /secret|exampl|exempl|passwor|motdepasse|mot-de-passe|change.?me|changez|default|nextauth|123456|abcdef|azerty|qwerty/i;

/** Fewest characters of a secret: 32, what 24 random bytes take in base64. */
export const SECRET_LENGTH = 32;

/** Whether a secret can have been drawn at random: long enough, not a pattern, not the value of an example. */
export function isStrongSecret(secret: string): boolean {
  return (
    secret.length >= SECRET_LENGTH &&
    new Set(secret).size >= 8 &&
    !/^(.{1,16})\1+.{0,15}$/.test(secret) &&
    !EXAMPLES.test(secret)
  );
}
