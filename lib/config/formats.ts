import { isIP } from 'node:net';
import { Cron } from 'croner';
import { z } from 'zod';
import { isLoopbackName } from './loopback';

/** An empty variable counts as unset: that is what `VAR= npm start` and most deployment files mean. */
export const optionalText = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? null : text.trim()));

/** An http(s) address without credentials, query or fragment. */
export function isHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    ['http:', 'https:'].includes(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '')
  );
}

/** An http(s) address that only this machine answers to. */
export function isLoopbackAddress(text: string): boolean {
  return isHttpAddress(text) && isLoopbackName(new URL(text).hostname);
}

/** An address that nobody on the way can read: https, or this machine itself. */
export function isPrivateAddress(text: string): boolean {
  return isLoopbackAddress(text) || (isHttpAddress(text) && new URL(text).protocol === 'https:');
}

/** Whether a program can listen on it: an IP address or a host name. */
export function isListeningName(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text);
}

export function positiveNumber(takes: string, most: number, whole: boolean) {
  return optionalText
    .transform((text) => (text === null ? undefined : Number(text)))
    .refine(
      (value) => value === undefined || (value > 0 && value <= most && (!whole || Number.isInteger(value))),
      { error: `takes ${takes}` },
    );
}

export function isCronExpression(text: string): boolean {
  try {
    return new Cron(text, { paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
}
