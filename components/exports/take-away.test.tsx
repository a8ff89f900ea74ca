import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { TakeAway } from './take-away';

describe('TakeAway', () => {
  it('links to every file without `download`: a page tells why there is none', () => {
    const text = messagesIn('fr').common;
    const html = renderToStaticMarkup(<TakeAway text={text} address="/stocks?periode=2026-08" withPdf />);
    for (const format of ['xlsx', 'pdf', 'csv']) expect(html).toContain(`href="/api/export/page/${format}?`);
    expect(html).not.toMatch(/<a[^>]*\sdownload/);
  });
});
