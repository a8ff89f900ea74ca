import { findMachineChromium } from '@/lib/export/chromium/find-chromium';
import { FooterBody, type FooterProps } from './footer-body';

/** The foot of a page of the server; whether this machine makes PDFs is looked up here. */
export function SiteFooter(props: Omit<FooterProps, 'withPdf'>) {
  return <FooterBody {...props} withPdf={findMachineChromium() !== undefined} />;
}
