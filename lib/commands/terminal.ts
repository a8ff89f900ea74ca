import { typesetFrench } from '@/lib/i18n/format-french';

/**
 * What commands say to the person at the terminal: French first, English where the machine speaks English. French is written
 * with plain spaces in the sources, and said with its own before `:` `;` `?` `!`.
 */

// An empty variable counts as unset, as it does for every program.
const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';

/** Whether the terminal's locale asks for English; anything else is answered in French. */
export const speaksEnglish = locale.startsWith('en');

export function inTerminalLanguage(text: { readonly fr: string; readonly en: string }): string {
  return speaksEnglish ? text.en : typesetFrench(text.fr);
}

export function say(fr: string, en: string): void {
  process.stdout.write(`${inTerminalLanguage({ fr, en })}\n`);
}

export function complain(fr: string, en: string): void {
  process.stderr.write(`${inTerminalLanguage({ fr, en })}\n`);
}

/** One line that is drawn over itself on a terminal; on a pipe, printed only when `settled`. */
export function showProgress(line: string, settled: boolean): void {
  if (process.stdout.isTTY) {
    process.stdout.write(`\r\u001b[2K${line}${settled ? '\n' : ''}`);
  } else if (settled) {
    process.stdout.write(`${line}\n`);
  }
}

/** A bar of 24 cells for a fraction 0..1. */
export function drawBar(fraction: number): string {
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * 24);
  return `[${'█'.repeat(full)}${'·'.repeat(24 - full)}]`;
}
