import type { MailBlock, MailContent, MailLink } from './mail-types';

const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#1b1b1b;overflow-wrap:anywhere';

/** A mail as simple HTML: no picture, no script, nothing that is fetched, so that nobody learns when it was opened. */
export function writeHtml({ language, subject, title, fictive, blocks, foot, leave }: MailContent): string {
  const small = foot.map((line) => `<p style="margin:0 0 6px">${escapeHtml(line)}</p>`).join('');
  const banner =
    fictive === null
      ? ''
      : `<p style="margin:0 0 16px;padding:8px 10px;border:2px solid #1b1b1b;font-weight:bold">${escapeHtml(fictive)}</p>`;
  return (
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(subject)}</title></head>` +
    `<body style="margin:0;padding:16px;background:#ffffff;${FONT};font-size:15px;line-height:1.45">` +
    `<div style="max-width:640px">${banner}<h1 style="margin:0 0 12px;font-size:20px">${escapeHtml(title)}</h1>` +
    `${blocks.map(writeBlock).join('')}<div style="margin-top:24px;padding-top:10px;border-top:1px solid #767676;` +
    `font-size:12px;color:#4a4a4a">${small}<p style="margin:0">${writeLink(leave)}</p></div></div></body></html>`
  );
}

function writeBlock({ title, lines = [], items = [], link }: MailBlock): string {
  const heading =
    title === undefined ? '' : `<h2 style="margin:18px 0 6px;font-size:16px">${escapeHtml(title)}</h2>`;
  const text = lines.map((line) => `<p style="margin:0 0 8px">${escapeHtml(line)}</p>`).join('');
  const list = items.map((item) => `<li style="margin:0 0 4px">${escapeHtml(item)}</li>`).join('');
  const listed = list === '' ? '' : `<ul style="margin:0 0 8px;padding-left:20px">${list}</ul>`;
  return `${heading}${text}${listed}${link ? `<p style="margin:10px 0">${writeLink(link)}</p>` : ''}`;
}

function writeLink({ text, href }: MailLink): string {
  return `<a href="${escapeHtml(href)}" style="color:#0b5394">${escapeHtml(text)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
