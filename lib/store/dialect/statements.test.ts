import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Statements } from './statements';

let raw: Sqlite.Database;
let statements: Statements;
beforeEach(() => {
  raw = new Sqlite(':memory:');
  raw.exec('create table place (name text); insert into place values (1), (2)');
  statements = new Statements(raw);
});
afterEach(() => raw.close());

describe('prepared statements that are kept', () => {
  it('are prepared once for the same text', () => {
    expect(statements.prepare('select * from place')).toBe(statements.prepare('select * from place'));
  });

  it('see the tables as they are now, not as they were', () => {
    const all = 'select * from place where name > ?';
    expect(statements.prepare(all).all(1)).toEqual([{ name: '2' }]);
    raw.exec("alter table place add column level text not null default 'area'");
    expect(statements.prepare(all).all(1)).toEqual([{ name: '2', level: 'area' }]);
    raw.exec('drop table place; create table place (uid text, name text)');
    expect(statements.prepare(all).all(1)).toEqual([]);
  });

  it('are not shared while somebody is stepping through one', () => {
    const all = 'select name from place order by name';
    const stepping = statements.prepare(all).iterate();
    expect(stepping.next().value).toEqual({ name: '1' });
    expect(statements.prepare(all).all()).toHaveLength(2);
    expect(stepping.next().value).toEqual({ name: '2' });
    stepping.return?.();
  });

  it('are forgotten when there are too many, the least recently used first', () => {
    const often = statements.prepare('select 0');
    const seldom = statements.prepare('select -1');
    for (let number = 1; number <= 300; number += 1) {
      statements.prepare(`select ${number}`);
      statements.prepare('select 0');
    }
    expect(statements.prepare('select 0')).toBe(often);
    expect(statements.prepare('select -1')).not.toBe(seldom);
  });
});
