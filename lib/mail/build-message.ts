import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailAddress, MailContent } from './mail-types';
import { writeHtml } from './write-html';
import { writeText } from './write-text';

export interface Envelope {
  readonly from: MailAddress;
  readonly to: string;
  /** With its angle brackets; the same for every attempt. */
  readonly messageId: string;
  readonly date: Date;
}

/** The bytes of a mail: headers that no name or subject can add to, plain text and HTML. */
export function buildMessage(content: MailContent, { from, to, messageId, date }: Envelope): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: toOneLine(from.name), address: from.address },
    to: { name: '', address: to },
    subject: toOneLine(content.subject),
    ...{ messageId, date },
    text: writeText(content),
    html: writeHtml(content),
    headers: {
      'List-Unsubscribe': { prepared: true, value: `<${content.leaveAtOnce}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'Content-Language': content.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** A line break in a header would begin another header. */
function toOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
