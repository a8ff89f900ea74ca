import type { Credentials } from '../types';

/** The `Authorization` header. A personal access token goes under `ApiToken`; the server takes no `Bearer` for it. */
export function authorizationOf(credentials: Credentials): string {
  if (credentials.kind === 'token') return `ApiToken ${credentials.token}`;
  return `Basic ${encodeBasic(credentials.username, credentials.password)}`;
}

/** Whether the credentials can stand in a header at all: a pasted line break would make every request fail. */
export function canBeSent(credentials: Credentials): boolean {
  const text = authorizationOf(credentials);
  return /^[\x20-\x7e]+$/.test(text) && text.trim() === text;
}

/** Removes secrets from words that the server sent, should it repeat one, and cuts them at 300 characters. */
export function createRedactor(credentials: Credentials): (text: string) => string {
  const secrets =
    credentials.kind === 'token'
      ? [credentials.token]
      : [encodeBasic(credentials.username, credentials.password), credentials.password];
  const variants = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (text) => variants.reduce((clean, secret) => clean.replaceAll(secret, '•••'), text).slice(0, 300);
}

function encodeBasic(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}
