import type { Language } from '@/lib/i18n/language';

export interface MailLink {
  readonly text: string;
  /** Whole address. */
  readonly href: string;
}

/** A part of a mail: a heading, sentences, a list, and where it leads. */
export interface MailBlock {
  readonly title?: string;
  readonly lines?: readonly string[];
  readonly items?: readonly string[];
  readonly link?: MailLink;
}

/** What a mail says, in one language; written as plain text and as HTML from the same words. */
export interface MailContent {
  readonly language: Language;
  /** One line. */
  readonly subject: string;
  readonly title: string;
  /** Over everything else, where the values are invented. */
  readonly fictive: string | null;
  readonly blocks: readonly MailBlock[];
  /** Why it comes, and where it comes from. */
  readonly foot: readonly string[];
  /** Leads to the page on which one leaves. */
  readonly leave: MailLink;
  /** Where a mail program leaves at one click (RFC 8058). */
  readonly leaveAtOnce: string;
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What became of a mail that was handed to the server. */
export type Delivery =
  | { readonly kind: 'accepted' }
  /** For good: to try again is of no use. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string }
  /** All of it went out, and no answer came: the server may have taken it. */
  | { readonly kind: 'unknown'; readonly reason: string };
