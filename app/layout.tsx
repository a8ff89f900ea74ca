import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/layout/site-frame';
import { loadSite } from '@/lib/board/load-site';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { requestLanguage } from '@/lib/i18n/request';
import { currentProfile } from '@/lib/profile/current';
import './globals.css';

// Pages depend on the reader, the language and the release: none is built ahead.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const language = await requestLanguage();
  const { common } = messagesIn(language);
  const description = fill(common.tagline, { country: currentProfile().name[language] });
  return { title: { default: common.brand, template: `%s · ${common.brand}` }, description };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await requestLanguage();
  const site = await loadSite();
  return (
    <html lang={language}>
      <body data-fictive={site.source?.fictive ? '' : undefined}>
        <SiteFrame site={site} language={language}>
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
