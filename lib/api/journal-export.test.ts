import { afterAll, beforeAll, expect, it } from 'vitest';
import { readerWith } from '@/lib/access/testing/identities';
import { readAudit } from '@/lib/store/queries/audit';
import type { Store } from '@/lib/store/types';
import { journalExport } from './journal-export';
import { openEmptyStore } from './testing/small-country';

let store: Store;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await openEmptyStore());
});
afterAll(() => remove());

it('notes the address of a table as it was asked for, without what the framework added', async () => {
  const request = new Request('http://localhost:3000/admin/journal.csv?texte=awa&_rsc=1x2');
  const table = new Response('at', { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
  await journalExport(request, table, readerWith('admin'));
  expect(await readAudit(store, { limit: 9 })).toMatchObject([
    { action: 'export', subject: '/admin/journal.csv?texte=awa' },
  ]);
});
