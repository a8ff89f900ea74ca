import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { pickNotice } from './pick-notice';

const { signIn } = messagesIn('fr').access;
const plain = { error: null, end: null, reason: null, ledHere: false } as const;

describe('pickNotice', () => {
  it('says nothing to somebody who simply comes to sign in', () => {
    expect(pickNotice(plain, signIn)).toBeNull();
    expect(pickNotice({ ...plain, reason: 'anonymous' }, signIn)).toBeNull();
  });

  it('says why a session has ended', () => {
    expect(pickNotice({ ...plain, reason: 'not-valid' }, signIn)?.text).toBe(signIn.ended.expired);
    expect(pickNotice({ ...plain, reason: 'disabled', ledHere: true }, signIn)?.text).toBe(
      signIn.ended.disabled,
    );
    expect(pickNotice({ ...plain, end: 'deconnexion', reason: 'not-valid' }, signIn)?.text).toBe(
      signIn.ended.signedOut,
    );
    expect(pickNotice({ ...plain, ledHere: true }, signIn)?.text).toBe(signIn.ended.needed);
  });

  it('says why single sign-on failed, also for a reason it does not know', () => {
    expect(pickNotice({ ...plain, error: 'sso-down' }, signIn)).toEqual({
      text: signIn.ssoErrors['sso-down'],
      fault: true,
    });
    expect(pickNotice({ ...plain, error: 'sso-what' }, signIn)?.text).toBe(signIn.ssoErrors.other);
  });
});
