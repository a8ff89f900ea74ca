import type { MailBlock, MailContent } from './mail-types';

/** A mail as plain text: for programs that show no HTML, and for people who want none. */
export function writeText({ title, fictive, blocks, foot, leave }: MailContent): string {
  const parts = [
    ...(fictive === null ? [] : [fictive]),
    title,
    ...blocks.map(writeBlock),
    '-- ',
    ...foot,
    `${leave.text}\n${leave.href}`,
  ];
  return `${parts.join('\n\n').replace('-- \n\n', '-- \n')}\n`;
}

function writeBlock({ title, lines = [], items = [], link }: MailBlock): string {
  const words = [
    ...(title === undefined ? [] : [title, '-'.repeat(Math.min([...title].length, 60))]),
    ...lines,
    ...items.map((item) => `* ${item}`),
  ].join('\n');
  return [words, link ? `${link.text}\n${link.href}` : ''].filter((part) => part !== '').join('\n\n');
}
