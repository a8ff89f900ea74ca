import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from '@/lib/config/environment';
import { isLoopbackName } from '@/lib/config/loopback';
import { faultOf, MailServerDown } from './failures';
import type { Delivery } from './mail-types';

/** Longest waits, ms: for the connection and greeting, and for an answer. */
const OPENING = 15_000;
const ANSWER = 120_000;

/** An open conversation with the mail server, for one mail after the other. */
export interface SmtpSession {
  /**
   * Hands one mail over.
   * @param beforeEnd done when all but the end is out, by which the server takes it: until then it has taken nothing. Where it fails
   *   the end is never sent.
   */
  send(from: string, to: string, message: Buffer, beforeEnd: () => Promise<void>): Promise<Delivery>;
  /** The server hung up, or is no longer understood: another session is needed. */
  isBroken(): boolean;
  close(): void;
}

/** @throws MailServerDown with one line that names the setting. */
export async function openSmtpSession(settings: MailSettings): Promise<SmtpSession> {
  const { host, port, secure, credentials } = settings;
  const connection = new SMTPConnection({
    ...{ host, port, secure },
    // A password goes over the network under TLS only.
    requireTLS: !secure && credentials !== null && !isLoopbackName(host),
    ...{ connectionTimeout: OPENING, greetingTimeout: OPENING, dnsTimeout: OPENING, socketTimeout: ANSWER },
  });
  let broken: unknown;
  const hangUps = new Set<(error: unknown) => void>();
  const hangUp = (error: unknown) => {
    broken ??= error;
    for (const tell of hangUps) tell(broken);
  };
  connection.on('error', hangUp);
  connection.on('end', () => hangUp(new Error('ECONNRESET')));
  const ask = <T>(start: (done: (error?: unknown, answer?: T) => void) => void) =>
    new Promise<T | undefined>((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      hangUps.add(reject);
      start((error, answer) => {
        hangUps.delete(reject);
        if (error) reject(error);
        else resolve(answer);
      });
    });
  try {
    await ask((done) => connection.connect((error) => done(error)));
    if (credentials) {
      const login = { user: credentials.user, pass: credentials.password };
      await ask((done) => connection.login({ credentials: login, ...login }, (error) => done(error)));
    }
  } catch (error) {
    connection.close();
    throw new MailServerDown(faultOf(error), settings);
  }
  return {
    isBroken: () => broken !== undefined,
    close: () => (broken === undefined ? connection.quit() : connection.close()),
    async send(from, to, message, beforeEnd) {
      let isOut = false;
      const bytes = Readable.from(
        (async function* () {
          yield message;
          await beforeEnd();
          isOut = true;
        })(),
      );
      // Without its end the server takes nothing, and nothing else can be said in the middle of a mail.
      bytes.once('error', (error) => {
        hangUp(new Error('ECONNABORTED', { cause: error }));
        connection.close();
      });
      try {
        await ask((done) => connection.send({ from, to: [to] }, bytes, (error, info) => done(error, info)));
        return { kind: 'accepted' };
      } catch (error) {
        const { reply, word, forGood } = faultOf(error);
        if (reply === null && isOut) return { kind: 'unknown', reason: word };
        // What was begun is forgotten by the server, so that the next mail can be sent.
        if (broken === undefined)
          await ask((done) => connection.reset((failed) => done(failed))).catch(hangUp);
        return { kind: forGood ? 'refused' : 'later', reason: word };
      }
    },
  };
}
