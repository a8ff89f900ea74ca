import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '@/lib/config/environment';

export interface ReceivedMail {
  readonly to: string;
  readonly raw: string;
  /** The plain text, decoded. */
  readonly text: string;
  readonly html: string;
}

export interface TestMailServer {
  readonly received: ReceivedMail[];
  readonly settings: MailSettings;
  /** Addresses refused for good. */
  readonly refused: Set<string>;
  /** Done before an address is taken, and so before the sender hands the mail over. */
  beforeRecipient: () => Promise<void>;
  /** Done after a mail was taken and before the sender is told; where it throws, the mail is refused for now. */
  beforeAnswer: () => Promise<void>;
  close(): Promise<void>;
}

/** A mail server on this machine, as real ones answer. */
export async function startMailServer(port = 0): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      if (!refused.has(address)) return void started.beforeRecipient().then(() => done());
      done(Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        received.push({
          to: session.envelope.rcptTo[0]?.address ?? '',
          raw,
          text: readPart(raw, 'plain'),
          html: readPart(raw, 'html'),
        });
        void started.beforeAnswer().then(
          () => done(),
          () => {
            received.pop();
            done(Object.assign(new Error('4.7.1 come back later'), { responseCode: 451 }));
          },
        );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  const listening = isPort(address) ? address.port : 0;
  const started: TestMailServer = {
    ...{ received, refused },
    settings: {
      ...{ host: '127.0.0.1', port: listening, secure: false, credentials: null },
      from: { name: 'Tableau SEC', address: 'sec@sante.example' },
    },
    beforeRecipient: async () => undefined,
    beforeAnswer: async () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return started;
}

function isPort(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** One part of a message, of the encodings that are used for it. */
function readPart(raw: string, type: 'plain' | 'html'): string {
  const [, from = ''] = raw.split(`Content-Type: text/${type}`);
  const part = /^[^]*?\r\n\r\n([^]*?)\r\n----_NmP/.exec(from);
  const headers = part?.[0].split('\r\n\r\n')[0] ?? '';
  const body = part?.[1] ?? '';
  if (/base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(headers)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
