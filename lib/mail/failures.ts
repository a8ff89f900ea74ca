import type { MailSettings } from '@/lib/config/environment';

/** What a mail server, or the road to it, answered. */
export interface MailFault {
  /** SMTP reply, such as 550; `null` where none came. */
  readonly reply: number | null;
  /** A word for it without names or addresses: `ECONNREFUSED`, `EAUTH`, `550`. */
  readonly word: string;
  /** The server will never take this mail to this address; a fault of the settings is none of these. */
  readonly forGood: boolean;
}

/** Replies by which a server asks for a name and password, whatever the address. */
const NOT_OF_THE_ADDRESS: readonly number[] = [530, 535, 538];

/** What can be told of an error of the connection; the server's own words are left out, since they repeat addresses. */
export function faultOf(error: unknown): MailFault {
  const told = typeof error === 'object' && error !== null ? error : {};
  const reply = 'responseCode' in told && typeof told.responseCode === 'number' ? told.responseCode : null;
  const code = 'code' in told && typeof told.code === 'string' ? told.code : 'error';
  const cause = /\b(E[A-Z]{4,}|CERT_[A-Z_]+|SELF_SIGNED[A-Z_]*|UNABLE_TO_[A-Z_]+)\b/.exec(
    error instanceof Error ? error.message : '',
  )?.[1];
  const command = 'command' in told ? told.command : undefined;
  const answer = 'response' in told && typeof told.response === 'string' ? told.response : '';
  // The sender, or a rule against us (5.7.x): an administrator may mend it, and every address would be refused alike.
  const isOurs = command === 'MAIL FROM' || /^\d{3}[ -]5\.7\./.test(answer);
  return {
    reply,
    word: reply === null ? (cause ?? code) : String(reply),
    forGood: reply !== null && reply >= 500 && reply < 600 && !isOurs && !NOT_OF_THE_ADDRESS.includes(reply),
  };
}

/** A session that could not be opened: no mail can be tried. */
export class MailServerDown extends Error {
  override readonly name = 'MailServerDown';

  constructor(
    readonly fault: MailFault,
    { host, port }: Pick<MailSettings, 'host' | 'port'>,
  ) {
    super(
      fault.word === 'EAUTH' || fault.reply === 535
        ? `SMTP_URL: the mail server ${host}:${port} does not accept the name and password (${fault.word}); correct them.`
        : `SMTP_URL: the mail server ${host}:${port} does not take mail (${fault.word}); check the address and that it runs.`,
    );
  }
}
