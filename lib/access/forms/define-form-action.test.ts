import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openEmptyStore } from '@/lib/api/testing/small-country';
import { identify } from '../identify';
import { asNobody, asProgram, asReader } from '../testing/identities';
import { defineFormAction, defineOpenFormAction } from './define-form-action';
import { IDLE, type FormOutcome } from './form-state';
import { REFUSALS } from './form-words';

let sent: Record<string, string>;
vi.mock('../identify', () => ({ identify: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(sent),
  cookies: async () => ({ get: () => ({ value: 'en' }) }),
}));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirect ${path}`);
  },
}));

const parsed = vi.fn();
const act = vi.fn<(input: { name: string }) => Promise<FormOutcome>>();
const schema = z.object({
  name: z
    .string()
    .min(2, 'too-short')
    .transform((name) => (parsed(name), name)),
  password: z.string().optional(),
});
const action = defineFormAction('users.add', { schema, act: (input) => act(input) });

let remove: () => Promise<void>;
beforeAll(async () => {
  ({ remove } = await openEmptyStore());
});
afterAll(() => remove());
beforeEach(() => {
  vi.clearAllMocks();
  sent = { host: 'localhost:3000', origin: 'http://localhost:3000' };
  vi.mocked(identify).mockResolvedValue(asReader('admin'));
  act.mockResolvedValue({ done: 'Added.' });
});

function send(fields: Record<string, string>, to = action) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return to(IDLE, form);
}
const FIELDS = { name: 'Awa', password: 'dix-huit baobabs' };

describe('defineFormAction', () => {
  it('acts for whoever may, and shows a secret once', async () => {
    act.mockResolvedValue({ done: 'Added.', secret: 's' });
    expect(await send(FIELDS)).toEqual({ kind: 'done', message: 'Added.', secret: 's' });
    expect(act).toHaveBeenCalledWith(FIELDS);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: '' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another name', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('refuses a form from %s before asking who sent it', async (_case, headers) => {
    sent = { ...sent, ...headers };
    expect(await send(FIELDS)).toMatchObject({ kind: 'refused', values: { name: 'Awa' } });
    expect(identify).not.toHaveBeenCalled();
    expect(act).not.toHaveBeenCalled();
  });

  it.each([
    ['nobody', asNobody('not-valid')],
    ['a reader without the right', asReader('official')],
    ['a password to change', asReader('admin', { mustChangePassword: true })],
    ['a program', asProgram(['data:read'])],
  ])('refuses %s before looking at the fields, and gives back no password', async (_case, identity) => {
    vi.mocked(identify).mockResolvedValue(identity);
    const state = await send(FIELDS);
    expect(state).toMatchObject({ kind: 'refused', values: { name: 'Awa' } });
    expect(JSON.stringify(state)).not.toContain('baobabs');
    expect(parsed).not.toHaveBeenCalled();
    expect(act).not.toHaveBeenCalled();
  });

  it('says in words what is wrong with which field', async () => {
    expect(await send({ name: 'A', password: 'x' })).toMatchObject({
      kind: 'invalid',
      fields: { name: expect.stringMatching(/^[A-Z].+/) },
      values: { name: 'A' },
    });
    expect(act).not.toHaveBeenCalled();
  });

  it('refuses fields that are too long together, and sends none of them back, but where the form has a bound of its own', async () => {
    const long = { ...FIELDS, name: 'x'.repeat(65_000), more: 'é'.repeat(300) };
    expect(await send(long)).toEqual({ kind: 'refused', message: REFUSALS['too-long'].en, values: {} });
    expect(parsed).not.toHaveBeenCalled();
    const longer = defineFormAction('users.add', { schema, most: 66_000, act: (input) => act(input) });
    expect(await send(long, longer)).toMatchObject({ kind: 'done' });
  });

  it('passes on what the act refuses, finds wrong, or leads to', async () => {
    act.mockResolvedValue({ refused: 'The last administrator stays.' });
    expect(await send(FIELDS)).toMatchObject({ kind: 'refused', message: 'The last administrator stays.' });
    act.mockResolvedValue({ invalid: { name: 'Taken.' } });
    expect(await send(FIELDS)).toMatchObject({ kind: 'invalid', fields: { name: 'Taken.' } });
    act.mockResolvedValue({ redirect: '/compte' });
    await expect(send(FIELDS)).rejects.toThrow('redirect /compte');
  });
});

describe('defineOpenFormAction', () => {
  it('acts for nobody known, from a page of our own only', async () => {
    vi.mocked(identify).mockResolvedValue(asNobody());
    const seen = vi.fn(async () => ({ done: 'In.' }));
    const open = defineOpenFormAction('sign-in', { schema: z.object({}), act: seen });
    expect(await open(IDLE, new FormData())).toEqual({ kind: 'done', message: 'In.' });
    expect(seen).toHaveBeenCalledWith({}, expect.objectContaining({ reader: null, language: 'en' }));
    sent = { ...sent, origin: 'null' };
    expect(await open(IDLE, new FormData())).toMatchObject({ kind: 'refused' });
  });
});
