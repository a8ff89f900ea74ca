import { describe, expect, it } from 'vitest';
import { buildMessage } from './build-message';
import type { MailContent } from './mail-types';

const CONTENT: MailContent = {
  language: 'fr',
  subject: 'Note\r\nBcc: voleur@mal.example\u2028X: y',
  title: '<script>alert(1)</script> & « Ségou »',
  fictive: null,
  blocks: [
    {
      title: 'A',
      items: ['un "mot"', '<img src=x>'],
      link: { text: 'Voir', href: 'https://a.example/?x="y' },
    },
  ],
  foot: ['pied'],
  leave: { text: 'Se désabonner', href: 'https://a.example/abonnements/s' },
  leaveAtOnce: 'https://a.example/abonnements/s/quitter',
};

describe('buildMessage', () => {
  it('lets no subject, name or address add a header, and no word become markup', async () => {
    const raw = (
      await buildMessage(CONTENT, {
        from: { name: 'Tableau\r\nBcc: voleur@mal.example', address: 'sec@sante.example' },
        to: 'awa@sante.example',
        messageId: '<1@sante.example>',
        date: new Date(0),
      })
    ).toString('utf8');
    const headers = (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]/g, ' ');
    expect(headers).not.toMatch(/^(Bcc|X):/m);
    expect(headers).toMatch(/^To: awa@sante\.example$/m);
    expect(headers).toMatch(/^List-Unsubscribe: <https:\/\/a\.example\/abonnements\/s\/quitter>$/m);
    expect(raw.split('Content-Type: text/html')[1]).not.toMatch(/<script|<img/);
  });
});
