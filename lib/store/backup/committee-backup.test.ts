import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_CHOICES } from '@/lib/committee/read-choices';
import { AWA, makeMeeting, someDocument, someWish } from '@/lib/committee/testing/committee-fixtures';
import { versionsOf } from '@/lib/committee/testing/replay';
import type { Meeting } from '@/lib/committee/types';
import { beginBrief, discardBrief } from '@/lib/committee/writing/briefs';
import { publishBrief } from '@/lib/committee/writing/publish-brief';
import { addRecommendation, commentOn } from '@/lib/committee/writing/recommendations';
import { SCHEMA_VERSION } from '../migrations/migrate';
import { addAccount, readAccount } from '../queries/accounts';
import { readBriefs } from '../queries/committee/briefs';
import { readChanges } from '../queries/committee/changes';
import { readDocument } from '../queries/committee/documents';
import { readMeetings } from '../queries/committee/meetings';
import { readRecommendation, readRecommendations } from '../queries/committee/recommendations';
import { someAccount } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import type { Store } from '../types';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tableau-sec-backup-'));
  file = join(folder, 'backup.gz');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function begin(store: Store, { id }: Meeting) {
  return beginBrief(store, id, someDocument({ id }).period, FIRST_CHOICES, AWA);
}

async function publish(store: Store, meeting: Meeting): Promise<string> {
  const { id, version } = await begin(store, meeting);
  await publishBrief(store, id, version, someDocument(meeting), AWA);
  return id;
}

async function readAll(store: Store, { id }: Meeting) {
  const [meetings, recommendations] = [await readMeetings(store), await readRecommendations(store)];
  const briefs = await readBriefs(store, id);
  const documents = await Promise.all(briefs.map((brief) => readDocument(store, brief.id)));
  const changes = await readChanges(store, 'recommendation', recommendations[0]?.id ?? '');
  return { meetings, recommendations, briefs, documents, changes };
}

eachDatabase((_name, makeStore) => {
  describe('a backup of the committee', () => {
    it('brings meetings, recommendations, notes and their history back', async () => {
      const store = await makeStore();
      const meeting = await makeMeeting(store);
      await addRecommendation(store, meeting.id, someWish(), AWA);
      await publish(store, meeting);
      await publish(store, meeting);
      await begin(store, meeting);
      await writeBackup(store, file);
      const target = await makeStore();
      await restoreBackup(target, file, { force: false });
      const all = await readAll(store, meeting);
      expect(all.briefs.map(({ state }) => state)).toEqual(['draft', 'published', 'superseded']);
      expect(await readAll(target, meeting)).toEqual(all);
    });

    it('takes away no note published since and no line of the history; numbers and versions go on above them', async () => {
      const store = await makeStore();
      const meeting = await makeMeeting(store);
      const { id } = await addRecommendation(store, meeting.id, someWish(), AWA);
      const first = await publish(store, meeting);
      const draft = await begin(store, meeting);
      await writeBackup(store, file);

      await discardBrief(store, draft.id, 1, AWA);
      const second = await publish(store, meeting);
      await addRecommendation(store, meeting.id, someWish(), AWA);
      await commentOn(store, id, 'Perdu', AWA);
      const document = await readDocument(store, second);
      await restoreBackup(store, file, { force: true });

      expect((await readBriefs(store, meeting.id)).map((brief) => [brief.id, brief.state]).sort()).toEqual(
        [
          [first, 'superseded'],
          [second, 'published'],
          [draft.id, 'draft'],
        ].sort(),
      );
      expect(await readDocument(store, second)).toEqual(document);
      expect(await readRecommendation(store, id)).toMatchObject({ version: 1 });
      expect(await commentOn(store, id, 'Repris', AWA)).toMatchObject({ kind: 'done', now: { version: 3 } });
      expect(versionsOf(await readChanges(store, 'recommendation', id))).toEqual([1, 2, 3]);
      expect(await addRecommendation(store, meeting.id, someWish(), AWA)).toMatchObject({ number: 3 });
      // The draft that came back was of the second edition, which another one took meanwhile.
      expect(await publishBrief(store, draft.id, 1, someDocument(meeting), AWA)).toMatchObject({
        kind: 'done',
        now: { state: 'published', edition: 3 },
      });
    });

    it('later than the store tells which note was superseded since', async () => {
      const store = await makeStore();
      const meeting = await makeMeeting(store);
      const first = await publish(store, meeting);
      await writeBackup(store, file);
      const target = await makeStore();
      await restoreBackup(target, file, { force: false });
      const second = await publish(store, meeting);
      await writeBackup(store, file);
      await restoreBackup(target, file, { force: true });
      expect((await readBriefs(target, meeting.id)).map(({ id, state }) => [id, state])).toEqual([
        [second, 'published'],
        [first, 'superseded'],
      ]);
    });

    it('of the schema before it leaves what is there', async () => {
      const store = await makeStore();
      await addAccount(store, someAccount('a'));
      await writeBackup(store, file);
      const lines = gunzipSync(await readFile(file)).toString();
      await writeFile(file, gzipSync(lines.replace(SCHEMA_VERSION, '005-mapping-check')));
      const target = await makeStore();
      const meeting = await makeMeeting(target);
      await publish(target, meeting);
      const before = await readAll(target, meeting);
      await restoreBackup(target, file, { force: false });
      expect(await readAccount(target, 'a')).toBeDefined();
      expect(await readAll(target, meeting)).toEqual(before);
    });
  });
});
