import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { verifyPassword } from '@/lib/access/passwords/hash';
import type { OpenOptions } from '@/lib/store/open';
import { changeAccount, readAccountByEmail } from '@/lib/store/queries/accounts';
import { readAudit } from '@/lib/store/queries/audit';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';

const PASSWORD = 'quatorze baobabs au bord du fleuve';
const COMMAND = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/user.ts'];

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The embedded file of the demonstration, which the command opens where no server is named. */
const demonstrationAt = (place: OpenOptions): OpenOptions => ({ ...place, fileName: 'demonstration.sqlite' });

function environmentOf(place: OpenOptions, changes: Readonly<Record<string, string>> = {}) {
  const { dataDir, databaseUrl } = place;
  const unset = { NATIONAL_SERVER_URL: '', NATIONAL_SERVER_TOKEN: '', COUNTRY_PROFILE: '', LC_ALL: '' };
  const own = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', LANG: 'en_US.UTF-8', LC_MESSAGES: '' };
  return { ...process.env, ...unset, ...own, ...changes };
}

async function runUser(
  place: OpenOptions,
  words: readonly string[],
  input = '',
  changes = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...COMMAND, ...words], { env: environmentOf(place, changes) });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

eachDatabase((name, makeStore, makePlace) => {
  it('adds, lists, changes, resets, disables and enables, while somebody else has the store open', async () => {
    const place = await makePlace();
    const store = await makeStore(demonstrationAt(place));
    await addSmallCountry(store);
    const run = (line: string, input?: string) => runUser(place, line.split(' '), input);

    const added = await run('add Awa@Example.org --role viewer --scope segou Kayes', `${PASSWORD}\r\nrest\n`);
    expect(added).toMatchObject({ code: 0, out: 'awa@example.org added: viewer, Kayes, Ségou.\n' });
    const account = await readAccountByEmail(store, 'awa@example.org');
    expect(account).toMatchObject({ name: 'Awa', regions: ['R1', 'R2'], mustChangePassword: false });
    expect(await verifyPassword(PASSWORD, account?.passwordHash ?? null)).toBe(true);
    expect(await run('add awa@example.org --role admin', PASSWORD)).toMatchObject({
      code: 1,
      err: expect.stringContaining('exists already'),
    });

    await run('add chief@example.org --role admin', PASSWORD);
    expect(await run('disable chief@example.org')).toMatchObject({
      code: 1,
      err: expect.stringContaining('last active administrator'),
    });
    expect((await run('change awa@example.org --role official --nation')).code).toBe(0);
    expect((await run('disable awa@example.org')).code).toBe(0);
    expect((await run('enable awa@example.org')).code).toBe(0);
    expect((await run('reset awa@example.org', 'dix-sept chameaux dans le sable')).code).toBe(0);
    expect(await readAccountByEmail(store, 'awa@example.org')).toMatchObject({
      role: 'official',
      regions: null,
      mustChangePassword: true,
    });
    const linked = { identity: { issuer: 'https://sso.example.org', subject: 'awa-1' } };
    await changeAccount(store, account?.id ?? '', linked);
    expect(await run('change awa@example.org --unlink')).toMatchObject({
      code: 0,
      out: expect.stringContaining('no longer linked to single sign-on'),
    });
    expect(await run('change awa@example.org --unlink')).toMatchObject({
      code: 1,
      err: expect.stringContaining('linked to no single sign-on'),
    });
    const list = await run('list');
    expect(list.out.split('\n')[1]).toMatch(/^awa@example.org +official +nation +active +– +Awa$/);
    const told = await readAudit(store, { limit: 20 });
    expect(told.map(({ action }) => action).reverse()).toEqual([
      'account.added',
      'account.added',
      'account.changed',
      'account.disabled',
      'account.enabled',
      'password.reset',
      'account.unlinked',
    ]);
    expect(new Set(told.map(({ actorName, via }) => `${actorName} ${via}`))).toEqual(
      new Set(['shell shell']),
    );
  }, 180_000);

  describe.runIf(name === 'sqlite')('the command', () => {
    it('shows its use without words, in the language of the terminal', async () => {
      const place = await makePlace();
      expect(await runUser(place, [])).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^Usage: npm run/),
      });
      expect(await runUser(place, [], '', { LANG: 'fr_FR.UTF-8' })).toMatchObject({
        err: expect.stringMatching(/^Usage\u202F: npm run/),
      });
    });

    it('takes no password as an argument, none at all, and no weak one', async () => {
      const place = await makePlace();
      const add = ['add', 'awa@example.org', '--role', 'viewer'];
      const argument = await runUser(place, [...add, `--password=${PASSWORD}`]);
      expect(argument).toMatchObject({ code: 2, err: expect.stringContaining('never an argument') });
      expect(argument.err).not.toContain(PASSWORD);
      expect(await runUser(place, add)).toMatchObject({ code: 2, err: expect.stringContaining('missing') });
      expect(await runUser(place, add, 'short\n')).toMatchObject({
        code: 1,
        err: expect.stringContaining('too short'),
      });
    });

    it('names the regions there are, and the variable that is wrong', async () => {
      const place = await makePlace();
      await addSmallCountry(await makeStore(demonstrationAt(place)));
      const add = ['add', 'awa@example.org', '--role', 'viewer', '--scope', 'Paris'];
      expect(await runUser(place, add, PASSWORD)).toMatchObject({
        code: 1,
        err: expect.stringContaining('Unknown region: Paris. There are: Kayes, Ségou.'),
      });
      expect(await runUser(place, ['list'], '', { PORT: 'x' })).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^PORT: /),
      });
    });

    it('needs neither address nor secret with a real server', async () => {
      const place = await makePlace();
      const real = {
        NATIONAL_SERVER_URL: 'https://dhis2.example.org/',
        NATIONAL_SERVER_TOKEN: 't',
        COUNTRY_PROFILE: 'lib/profile/mali/profile.json',
        NEXTAUTH_URL: '',
        NEXTAUTH_SECRET: '',
      };
      const added = await runUser(place, ['add', 'a@b.org', '--role', 'admin'], `${PASSWORD}\n`, real);
      expect(added).toEqual({ code: 0, out: 'a@b.org added: admin, nation.\n', err: '' });
    });

    const terminal = spawnSync('script', ['--version']).status === 0;
    it.skipIf(!terminal)(
      'asks twice on a terminal and shows nothing of what is typed',
      async () => {
        const place = await makePlace();
        const line = [process.execPath, ...COMMAND, 'add', 'awa@example.org', '--role', 'viewer'].join(' ');
        const child = spawn('script', ['-qec', line, '/dev/null'], { env: environmentOf(place) });
        let shown = '';
        let answered = 0;
        child.stdout.on('data', (chunk: Buffer) => {
          shown += chunk.toString();
          const asked = shown.match(/Password: |Once more: /g)?.length ?? 0;
          for (; answered < asked; answered += 1) child.stdin.write(`${PASSWORD}\r`);
        });
        const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
        expect(shown).toContain('awa@example.org added: viewer, nation.');
        expect(shown).not.toMatch(/baobabs/);
        expect([code, answered]).toEqual([0, 2]);
      },
      60_000,
    );
  });
});
