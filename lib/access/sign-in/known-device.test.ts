import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { knownDevice, rememberDevice } from './known-device';

const sent = (value: string) => new Headers({ cookie: `tableau-sec.device=${encodeURIComponent(value)}` });

describe('known device', () => {
  beforeEach(() => {
    vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is known to the accounts that signed in from it, each by a name of its own', () => {
    const first = rememberDevice(new Headers(), 'awa');
    const both = rememberDevice(sent(first), 'moussa');
    const [awa, moussa] = [knownDevice(sent(both), 'awa'), knownDevice(sent(both), 'moussa')];
    expect(awa).toBe(knownDevice(sent(first), 'awa'));
    expect(moussa).toMatch(/^[\w-]{22}$/);
    expect(awa).not.toBe(moussa);
    expect(knownDevice(sent(both), 'fatou')).toBeNull();
    expect(knownDevice(new Headers(), 'awa')).toBeNull();
  });

  it('gets a new name at each sign-in and holds few accounts', () => {
    let value = rememberDevice(new Headers(), 'awa');
    const before = knownDevice(sent(value), 'awa');
    value = rememberDevice(sent(value), 'awa');
    expect(knownDevice(sent(value), 'awa')).not.toBe(before);
    for (let index = 0; index < 20; index += 1) value = rememberDevice(sent(value), `n${String(index)}`);
    expect(value.split('~')).toHaveLength(8);
    expect(knownDevice(sent(value), 'awa')).toBeNull();
  });

  it('is not forged, nor carried over to another account or secret', () => {
    const value = rememberDevice(new Headers(), 'awa');
    const [nonce = '', signature = ''] = value.split('.');
    const other = rememberDevice(new Headers(), 'moussa').split('.')[1] ?? '';
    for (const forged of [
      `${nonce}.${other}`,
      `${nonce.replace(/^./, '_')}.${signature}`,
      nonce,
      '~',
      'x.y',
    ]) {
      expect(knownDevice(sent(forged), 'awa')).toBeNull();
    }
    vi.stubEnv('NEXTAUTH_SECRET', 'Zq8k2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
    expect(knownDevice(sent(value), 'awa')).toBeNull();
  });
});
