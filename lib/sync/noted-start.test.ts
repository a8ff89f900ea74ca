import { expect, it } from 'vitest';
import { readAudit } from '@/lib/store/queries/audit';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { pull } from './testing/pull-small-country';
import { createServer } from './testing/small-country';

eachDatabase((_name, makeStore) => {
  it('tells in the journal who started a pull, but for one that was told when it was asked for', async () => {
    const store = await makeStore();
    for (const trigger of ['start', 'schedule', 'command', 'request'] as const)
      await pull(store, createServer(), { trigger, full: trigger === 'command' });
    const told = await readAudit(store, { actions: ['sync.started'], limit: 9 });
    expect(told.map(({ actorName, via, after }) => ({ actorName, via, ...after })).reverse()).toEqual([
      { actorName: 'program', via: 'program', trigger: 'start', full: false },
      { actorName: 'program', via: 'program', trigger: 'schedule', full: false },
      { actorName: 'shell', via: 'shell', trigger: 'command', full: true },
    ]);
  });

  it('tells of none that another one kept from starting', async () => {
    const store = await makeStore();
    const [one, other] = await Promise.all([pull(store, createServer()), pull(store, createServer())]);
    expect([one.failure?.code, other.failure?.code]).toContain('already-running');
    expect(await readAudit(store, { actions: ['sync.started'], limit: 9 })).toHaveLength(1);
  });
});
