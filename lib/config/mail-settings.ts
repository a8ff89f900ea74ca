import { EnvironmentError } from './environment-error';
import { isLoopbackName } from './loopback';
import type { Variables } from './variables';

/** How the program sends mail. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps://`); otherwise it begins by STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly credentials: { readonly user: string; readonly password: string } | null;
  /** Who mails are from: an address, with or without a name. */
  readonly from: { readonly name: string; readonly address: string };
}

const ADDRESS = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/;
const NAMED = /^(.*)<([^<>]*)>$/;

/** `smtp://` or `smtps://`, a host, perhaps a name with its password and a port; nothing else. */
export function isMailServerAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    ['smtp:', 'smtps:'].includes(url.protocol) &&
    url.hostname !== '' &&
    ['', '/'].includes(url.pathname) &&
    url.search + url.hash === '' &&
    (url.username === '') === (url.password === '') &&
    url.port !== '0' &&
    isDecodable(url.username + url.password)
  );
}

/** `sec@sante.example` or `Tableau SEC <sec@sante.example>`, on one line. */
export function isSender(text: string): boolean {
  const { name, address } = parseSender(text);
  return ADDRESS.test(address) && address.length <= 254 && !/[\p{Cc}<>]/u.test(name) && name.length <= 100;
}

/**
 * The mail server, `null` when none is named: then no subscription is offered.
 * @throws EnvironmentError when the settings do not go together, or would send the demonstration's mails into the world.
 */
export function readMailSettings(values: Variables, demonstration: boolean): MailSettings | null {
  const { SMTP_URL: text, MAIL_FROM: from, NEXTAUTH_URL: publicAddress } = values;
  if (text === null) {
    if (from === null) return null;
    throw new EnvironmentError(
      'SMTP_URL: is missing, though MAIL_FROM is given; set the address of the mail server.',
    );
  }
  const url = new URL(text);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (demonstration && !isLoopbackName(url.hostname)) {
    throw new EnvironmentError(
      'SMTP_URL: takes 127.0.0.1, ::1 or localhost in the demonstration, whose mails stay on this machine; set NATIONAL_SERVER_URL for a real server.',
    );
  }
  if (!demonstration && publicAddress === null) {
    throw new EnvironmentError(
      'SMTP_URL: needs NEXTAUTH_URL, the address that people open: every mail holds links to it.',
    );
  }
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password);
  return {
    ...{ host, secure },
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    credentials: user === '' ? null : { user, password },
    from: from === null ? defaultSender(user, publicAddress) : parseSender(from),
  };
}

function defaultSender(user: string, publicAddress: string | null): MailSettings['from'] {
  const domain = publicAddress === null ? 'localhost' : new URL(publicAddress).hostname;
  const ofHost = /^[\w.-]+$/.test(domain) ? domain : 'localhost';
  return { name: 'Tableau SEC', address: ADDRESS.test(user) ? user : `tableau-sec@${ofHost}` };
}

function parseSender(text: string): MailSettings['from'] {
  const [, name, address] = NAMED.exec(text.trim()) ?? [];
  if (name === undefined || address === undefined) return { name: 'Tableau SEC', address: text.trim() };
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address: address.trim() };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
