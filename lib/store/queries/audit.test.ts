import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../access-types';
import { MORNING, minutesOn, someEntry } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { writeTogether } from '../transactions';
import { appendAudit, readAudit, type AuditFilter } from './audit';

eachDatabase((_name, makeStore) => {
  describe('the journal', () => {
    it('gives back what was noted, newest first, also within a millisecond', async () => {
      const store = await makeStore();
      const added: AuditEntry[] = [];
      for (let i = 0; i < 30; i += 1) {
        added.push(await appendAudit(store, someEntry({ subject: `n${i}`, before: null, after: null })));
      }
      added.push(await appendAudit(store, someEntry({ at: minutesOn(1) })));
      added.unshift(await appendAudit(store, someEntry({ at: minutesOn(-1), action: 'sign-in' })));
      expect(await readAudit(store, { limit: 100 })).toEqual(added.toReversed());
      expect(added.map(({ id }) => id)).toEqual(added.map(({ id }) => id).sort());
    });

    it('is read page by page without gap or repetition', async () => {
      const store = await makeStore();
      for (let i = 0; i < 25; i += 1) await appendAudit(store, someEntry({ at: minutesOn(i % 3) }));
      const pages: AuditEntry[] = [];
      for (;;) {
        const before = pages.at(-1);
        const page = await readAudit(store, { limit: 4, ...(before ? { before } : {}) });
        if (page.length === 0) break;
        pages.push(...page);
      }
      expect(pages).toEqual(await readAudit(store, { limit: 100 }));
      expect(pages).toHaveLength(25);
    });

    it('is filtered by action, actor, time and words, whatever their case and accents', async () => {
      const store = await makeStore();
      await appendAudit(store, someEntry({ subject: 'SÉGOU 100%', action: 'export', at: minutesOn(1) }));
      const shell = { actor: null, actorName: 'shell', via: 'shell', address: '' } as const;
      await appendAudit(store, someEntry({ subject: 'b_c', ...shell, at: minutesOn(2) }));
      await appendAudit(store, someEntry({ subject: 'bxc', after: { name: 'Élise' }, at: minutesOn(3) }));
      const found = async (filter: Omit<AuditFilter, 'limit'>) =>
        (await readAudit(store, { limit: 10, ...filter })).map(({ subject }) => subject);
      expect(await found({ actions: ['export', 'sign-in'] })).toEqual(['SÉGOU 100%']);
      expect(await found({ actions: [] })).toEqual([]);
      expect(await found({ actor: 'shell' })).toEqual(['b_c']);
      expect(await found({ actor: 'a1' })).toEqual(['bxc', 'SÉGOU 100%']);
      expect(await found({ actor: 'Admin@sante.example' })).toEqual(['bxc', 'SÉGOU 100%']);
      expect(await found({ from: minutesOn(2), to: minutesOn(3) })).toEqual(['b_c']);
      const address = someEntry({}).address;
      expect(await found({ address })).toEqual(['bxc', 'SÉGOU 100%']);
      expect(await found({ address: address.slice(0, -1) })).toEqual([]);
      expect(await found({ text: 'segou' })).toEqual(['SÉGOU 100%']);
      expect(await found({ text: 'ÉLISE' })).toEqual(['bxc']);
      expect(await found({ text: '100%' })).toEqual(['SÉGOU 100%']);
      expect(await found({ text: 'b_c' })).toEqual(['b_c']);
      expect(await found({ text: '\\' })).toEqual([]);
      expect(await found({ text: '\0' })).toEqual([]);
    });

    it('keeps any text of a stranger, and is part of the transaction it stands in', async () => {
      const store = await makeStore();
      const entry = await appendAudit(store, someEntry({ subject: 'a\0b', after: { email: 'a\0b' } }));
      expect(entry.subject).toBe('a\u{FFFD}b');
      const failing = writeTogether(store, async (writer) => {
        await appendAudit(writer, someEntry({ at: MORNING }));
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      expect(await readAudit(store, { limit: 10 })).toEqual([entry]);
    });
  });
});
