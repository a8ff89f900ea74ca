import { expect, it } from 'vitest';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { lastLine } from '../accounts/testing/fixtures';
import { readerWith } from '../testing/identities';
import { actorOf } from './actor';
import { recordAudit } from './record';

eachDatabase((_, makeStore) => {
  it('says which access token acted, beside what changed, and nothing of one where a session did', async () => {
    const store = await makeStore();
    const program = actorOf(readerWith('admin', { via: 'token', sessionId: null, tokenName: 'excel' }));
    await recordAudit(store, program, { action: 'export', subject: '/api/v1/values.csv' });
    expect(await lastLine(store)).toMatchObject({ via: 'token', after: { token: 'excel' } });
    await recordAudit(store, program, { action: 'sync.started', subject: 'x', after: { full: true } });
    expect((await lastLine(store))?.after).toEqual({ full: true, token: 'excel' });
    await recordAudit(store, actorOf(readerWith('admin')), { action: 'export', subject: 'x' });
    expect((await lastLine(store))?.after).toBeNull();
  });
});
