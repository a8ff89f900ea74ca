import { expect, it } from 'vitest';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { FIRST_CHOICES } from '../read-choices';
import { AWA, makeMeeting } from '../testing/committee-fixtures';
import { beginBriefAudited } from './briefs';

const AUTHOR = {
  actor: { account: null, name: AWA.accountName, via: 'session', address: '' },
  by: AWA,
} as const;

eachDatabase((name, makeStore) => {
  it(`a note that was begun already is begun once in the journal, ${name}`, async () => {
    const store = await makeStore();
    const meeting = await makeMeeting(store);
    const begin = () => beginBriefAudited(store, meeting, '2026-08', FIRST_CHOICES, AUTHOR);
    const briefs = await Promise.all([begin(), begin(), begin()]);
    expect(new Set(briefs.map(({ id }) => id)).size).toBe(1);
    const rows = await store.db.selectFrom('audit').select('action').execute();
    expect(rows.filter(({ action }) => action === 'brief.begun')).toHaveLength(1);
  });
});
