import { PROBLEMS } from '@/lib/api/problem-codes';
import { problemResponse, type ProblemError } from '@/lib/api/problem';
import { messagesIn } from '@/lib/i18n/messages';
import type { Language } from '@/lib/i18n/language';
import { LOOK_COLOURS } from '../look-colours';

const { ink, accent, 'ink-2': quiet } = LOOK_COLOURS;
const LOOK = {
  body: `margin:0;padding:28px 20px;font:16px/1.5 Arial,'Liberation Sans',Helvetica,sans-serif;color:${ink};background:#fff`,
  main: `max-width:640px;margin:0 auto;border-top:2px solid ${ink};padding-top:14px`,
  brand: `margin:0;font-size:13px;color:${quiet}`,
  title: 'margin:6px 0 10px;font-size:24px;line-height:1.25',
  detail: 'margin:0 0 20px',
  link: `display:inline-block;margin:0 14px 10px 0;padding:9px 14px;border:1px solid ${accent};color:${accent};text-decoration:none`,
};

/**
 * Why there is no file, as a page: same status and headers as the answer to a program.
 * @param own address of the file, to ask again where that may help; `back`: page to go back to. Both paths of ours.
 */
export function problemPage(
  problem: ProblemError,
  language: Language,
  { own, back }: { readonly own: string; readonly back: string },
): Response {
  const { status, title } = PROBLEMS[problem.code];
  const { common, exports } = messagesIn(language);
  const links = [
    ...(problem.options.retryAfter === undefined ? [] : [link(own, exports.tryAgain)]),
    link(back, exports.goBack),
  ];
  const [brand, head, detail] = [common.brand, title[language], problem.detail[language]].map(escapeMarkup);
  const page =
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">' +
    `<title>${head} · ${brand}</title></head><body style="${LOOK.body}"><main style="${LOOK.main}">` +
    `<p style="${LOOK.brand}">${brand}</p><h1 style="${LOOK.title}">${head}</h1>` +
    `<p style="${LOOK.detail}">${detail}</p><p>${links.join('')}</p></main></body></html>\n`;
  const headers = new Headers(problemResponse(problem, language).headers);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(page, { status, headers });
}

function link(href: string, text: string): string {
  return `<a href="${escapeMarkup(href)}" style="${LOOK.link}">${escapeMarkup(text)}</a>`;
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
