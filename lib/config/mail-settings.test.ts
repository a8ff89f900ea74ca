import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment';

const REAL = {
  NATIONAL_SERVER_URL: 'https://dhis2.example.org/',
  NATIONAL_SERVER_TOKEN: 't',
  COUNTRY_PROFILE: 'p.json',
  NEXTAUTH_URL: 'https://tableau.example.org',
};

describe('settings of mail', () => {
  it('are read whole, with the usual ports and a sender of their own', () => {
    const SMTP_URL = 'smtp://sec%40sante.example:p%3Aw@mail.example.org';
    expect(readEnvironment({ ...REAL, SMTP_URL }).mail).toEqual({
      ...{ host: 'mail.example.org', port: 587, secure: false },
      credentials: { user: 'sec@sante.example', password: 'p:w' },
      from: { name: 'Tableau SEC', address: 'sec@sante.example' },
    });
    const MAIL_FROM = 'Santé <no-reply@sante.example>';
    expect(readEnvironment({ ...REAL, SMTP_URL: 'smtps://mail.example.org', MAIL_FROM }).mail).toMatchObject({
      ...{ port: 465, secure: true, credentials: null },
      from: { name: 'Santé', address: 'no-reply@sante.example' },
    });
    expect(readEnvironment({ SMTP_URL: 'smtp://127.0.0.1:2525' }).mail?.from.address).toBe(
      'tableau-sec@localhost',
    );
  });

  it.each([
    ['SMTP_URL', { SMTP_URL: 'http://hunter2.example' }],
    ['SMTP_URL', { SMTP_URL: 'hunter2.example:25' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://user@hunter2.example' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://u:hunter2@mail.example/x' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://u:hunter2%@mail.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'hunter2' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example, hunter2@c.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a\r\nBcc: hunter2 <a@b.example>' }],
    ['SMTP_URL', { MAIL_FROM: 'a@hunter2.example' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://u:hunter2@mail.example', NEXTAUTH_URL: '' }],
  ])('name a bad %s in one line, and keep its value to themselves', (variable, env) => {
    const attempt = () => readEnvironment({ ...REAL, ...env });
    expect(attempt).toThrow(EnvironmentError);
    expect(attempt).toThrow(new RegExp(`^${variable}: [^\n]+$`));
    expect(attempt).not.toThrow(/hunter2/);
  });

  it('keep the mails of the demonstration on this machine', () => {
    expect(() => readEnvironment({ SMTP_URL: 'smtp://mail.example.org' })).toThrow(
      /^SMTP_URL: .*demonstration/,
    );
  });
});
