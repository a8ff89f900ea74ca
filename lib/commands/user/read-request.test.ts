import { describe, expect, it } from 'vitest';
import { readRequest } from './read-request';
import { Misuse } from './read-words';

const words = (line: string) => line.split(' ').filter(Boolean);

describe('readRequest', () => {
  it.each([
    [
      'add a@b.org --role viewer',
      { verb: 'add', email: 'a@b.org', role: 'viewer', scope: null, name: undefined },
    ],
    [
      'add a@b.org --scope Kayes Ségou --role=official --scope Gao --name Awa',
      { verb: 'add', email: 'a@b.org', role: 'official', scope: ['Kayes', 'Ségou', 'Gao'], name: 'Awa' },
    ],
    ['list', { verb: 'list' }],
    ['reset a@b.org', { verb: 'reset', email: 'a@b.org' }],
    ['change a@b.org --unlink', { verb: 'unlink', email: 'a@b.org' }],
    [
      'change a@b.org --nation',
      { verb: 'change', email: 'a@b.org', role: undefined, scope: null, name: undefined },
    ],
    [
      'change --role admin a@b.org',
      { verb: 'change', email: 'a@b.org', role: 'admin', scope: undefined, name: undefined },
    ],
  ])('understands %s', (line, request) => {
    expect(readRequest(words(line))).toEqual(request);
  });

  it.each([
    ['drop a@b.org', /command is add, list/],
    ['add', /e-mail is missing/],
    ['add a@b.org', /--role is missing; there are viewer/],
    ['add a@b.org --role root', /--role is unknown; there are viewer/],
    ['add a@b.org --role', /--role takes a value/],
    ['add a@b.org --role viewer --role admin', /given twice/],
    ['add a@b.org --role viewer --scope', /--scope takes a value/],
    ['add a@b.org --role viewer --nation', /--nation goes with change/],
    ['change a@b.org', /change: what/],
    ['change a@b.org --nation --scope Kayes', /--nation goes with change, without --scope/],
    ['change a@b.org --unlink --role admin', /--unlink goes with change, without/],
    ['disable a@b.org --unlink', /--unlink goes with change/],
    ['change --unlink', /e-mail is missing/],
    ['list all', /too many/],
    ['disable a@b.org --role viewer', /takes no option/],
    ['add a@b.org --rôle viewer', /Unknown option/],
  ])('refuses %s', (line, message) => {
    expect(() => readRequest(words(line))).toThrow(Misuse);
    expect(() => readRequest(words(line))).toThrow(message);
  });

  it.each([
    'add a@b.org --role viewer --password hunter2hunter2',
    'add a@b.org --role viewer --password=hunter2hunter2',
    'reset a@b.org -p hunter2hunter2',
    'reset a@b.org --mot-de-passe hunter2hunter2',
    'reset a@b.org hunter2hunter2',
    'add a@b.org --pwd=hunter2hunter2 --role viewer',
  ])('takes no password, and does not repeat one: %s', (line) => {
    expect(() => readRequest(words(line))).toThrow(Misuse);
    expect(() => readRequest(words(line))).not.toThrow(/hunter2/);
  });
});
