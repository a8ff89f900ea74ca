import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../migrations/migrate';
import { addAccount, readAccount } from '../queries/accounts';
import { appendDecision, readDecisionsOfPlan } from '../queries/target-decisions';
import { minutesOn, someAccount } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { someDecision } from '../testing/target-fixtures';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tableau-sec-backup-'));
  file = join(folder, 'backup.gz');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

eachDatabase((_name, makeStore) => {
  describe('a backup of decisions on targets', () => {
    it('brings them all back', async () => {
      const store = await makeStore();
      await appendDecision(store, someDecision());
      await appendDecision(store, someDecision({ region: 'R1', change: { kind: 'withdrawn' } }));
      await writeBackup(store, file);
      const target = await makeStore();
      await restoreBackup(target, file, { force: false });
      expect(await readDecisionsOfPlan(target, 'plan')).toEqual(await readDecisionsOfPlan(store, 'plan'));
    });

    it('takes none away from those made since', async () => {
      const store = await makeStore();
      const first = await appendDecision(store, someDecision());
      await addAccount(store, someAccount('a'));
      await writeBackup(store, file);
      const second = await appendDecision(store, someDecision({ at: minutesOn(9) }));
      await restoreBackup(store, file, { force: true });
      expect(await readDecisionsOfPlan(store, 'plan')).toEqual([second, first]);
    });

    it('of the schema before them leaves those that are there', async () => {
      const store = await makeStore();
      await addAccount(store, someAccount('a'));
      await writeBackup(store, file);
      const lines = gunzipSync(await readFile(file)).toString();
      await writeFile(file, gzipSync(lines.replace(SCHEMA_VERSION, '003-access')));
      const target = await makeStore();
      const own = await appendDecision(target, someDecision());
      await restoreBackup(target, file, { force: false });
      expect(await readAccount(target, 'a')).toBeDefined();
      expect(await readDecisionsOfPlan(target, 'plan')).toEqual([own]);
    });
  });
});
