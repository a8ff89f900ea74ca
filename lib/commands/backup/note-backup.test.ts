import { expect, it } from 'vitest';
import { lastLine } from '@/lib/access/accounts/testing/fixtures';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { noteBackup } from './note-backup';

const DONE = { file: '/var/backups/sauvegarde.gz', rows: 12 };

eachDatabase((_, makeStore) => {
  it('tells in the journal what was saved, by its name alone', async () => {
    const store = await makeStore();
    expect(await noteBackup(store, DONE)).toBeNull();
    expect(await lastLine(store)).toMatchObject({
      action: 'store.backed-up',
      actorName: 'shell',
      via: 'shell',
      subject: 'sauvegarde.gz',
      after: { rows: 12 },
    });
  });

  it('says why it could not, and does not fail', async () => {
    const store = await makeStore();
    await store.close();
    expect(await noteBackup(store, DONE)).toMatch(/\w+/);
  });
});
