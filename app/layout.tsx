import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/layout/site-frame';
import { currentIdentity } from '@/lib/access/current-identity';
import { loadSite } from '@/lib/board/load-site';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { requestLanguage } from '@/lib/i18n/request';
import { currentProfile } from '@/lib/profile/current';
import { signOut } from './compte/actions';
import './globals.css';

// Within the page: a file would be asked for again at each change of the address.
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Cpath fill=%22%230b4a6f%22 d=%22M0 0h16v16H0z%22/%3E%3Cpath fill=%22%2398bed5%22 d=%22M3 9h2v4H3zM7 6h2v7H7z%22/%3E%3Cpath fill=%22%23fff%22 d=%22M11 3h2v10h-2z%22/%3E%3C/svg%3E';

// Pages depend on the reader, the language and the release: none is built ahead.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const language = await requestLanguage();
  const { common } = messagesIn(language);
  const description = fill(common.tagline, { country: currentProfile().name[language] });
  const icons = { icon: ICON };
  return { icons, title: { default: common.brand, template: `%s · ${common.brand}` }, description };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await requestLanguage();
  const identity = await currentIdentity();
  const site = await loadSite(identity.kind === 'reader' ? identity.reader : null);
  return (
    <html lang={language}>
      <body data-fictive={site.source?.fictive ? '' : undefined}>
        <SiteFrame site={site} identity={identity} signOut={signOut} language={language}>
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
