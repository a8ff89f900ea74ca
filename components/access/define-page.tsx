import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { requestLanguage } from '@/lib/i18n/request';
import { ForbiddenPage } from './forbidden-page';
import { messagesIn } from '@/lib/i18n/messages';
import { NO_REGION } from '@/lib/org-units/scope';
import { brand } from '@/lib/access/brand';
import { currentIdentity } from '@/lib/access/current-identity';
import { decide } from '@/lib/access/decide';
import { decodePart, pageAddress, signInAddress } from '@/lib/access/page-address';
import type {
  AskedPage,
  ClosedPagePath,
  MetadataContext,
  OpenPageContext,
  OpenPagePath,
  PageContext,
  PageProps,
} from '@/lib/access/page-context';
import { PAGE_RULES, type PagePath } from '@/lib/access/rules';

/** Where a password that somebody else gave is changed. */
const OWN_PAGE = '/compte';

type Page = (props: PageProps) => Promise<ReactNode>;

/**
 * A page with a permission, by its path in the app folder: who asks → may they → render. Nobody known is led to the sign-in
 * and back; a reader without the permission gets 403 (`ForbiddenPage`).
 */
export function definePage(
  path: ClosedPagePath,
  render: (context: PageContext) => Promise<ReactNode> | ReactNode,
): Page {
  const page = async (props: PageProps) => {
    const context = await admit(path, props);
    return context === null ? <ForbiddenPage reason="role" /> : render(context);
  };
  return brand(page, { kind: 'page', name: path });
}

/** A page that anyone may open, signed in or not. */
export function defineOpenPage(
  path: OpenPagePath,
  render: (context: OpenPageContext) => Promise<ReactNode> | ReactNode,
): Page {
  return brand(async (props: PageProps) => render(await openContext(props)), { kind: 'page', name: path });
}

/** Title and description of a page. Who may not open the page learns nothing from them: it is not asked, and the title says so. */
export function definePageMetadata(
  path: PagePath,
  read: (context: MetadataContext) => Promise<Metadata> | Metadata,
): (props: PageProps) => Promise<Metadata> {
  const readMetadata = async (props: PageProps) => {
    const identity = await currentIdentity();
    const decision = decide(PAGE_RULES[path], identity, path);
    if (decision.kind === 'not-permitted') {
      return { title: messagesIn(await requestLanguage()).access.forbidden.title };
    }
    if (decision.kind !== 'admitted') return {};
    const { reader } = decision;
    return read({ ...(await askedOf(props)), identity, reader, scope: reader?.scope ?? NO_REGION });
  };
  return brand(readMetadata, { kind: 'metadata', name: path });
}

/** `null`: known, and not permitted. */
async function admit(path: ClosedPagePath, props: PageProps): Promise<PageContext | null> {
  const asked = await askedOf(props);
  const decision = decide(PAGE_RULES[path], await currentIdentity(), path);
  if (decision.kind === 'must-change-password') redirect(OWN_PAGE);
  if (decision.kind === 'not-permitted') return null;
  if (decision.kind === 'nobody' || decision.reader === null) {
    redirect(signInAddress(pageAddress(path, asked.params, asked.query)));
  }
  const { reader } = decision;
  return { ...asked, reader, scope: reader.scope };
}

async function openContext(props: PageProps): Promise<OpenPageContext> {
  const identity = await currentIdentity();
  return { ...(await askedOf(props)), identity, reader: identity.kind === 'reader' ? identity.reader : null };
}

async function askedOf({ params, searchParams }: PageProps): Promise<AskedPage> {
  const parts = Object.entries((await params) ?? {}).map(([name, part]) => [name, decodePart(part)]);
  return {
    language: await requestLanguage(),
    params: Object.fromEntries(parts),
    query: (await searchParams) ?? {},
  };
}
