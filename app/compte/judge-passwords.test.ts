import { describe, expect, it } from 'vitest';
import { judgePasswords, passwordFieldOf } from './judge-passwords';

const OWNER = { email: 'awa.diarra@example.org', name: 'Awa Diarra' };
const CURRENT = 'quatorze baobabs au bord du fleuve';
const NEXT = 'seize pirogues sous la pluie';
const judge = (passwordCurrent: string, passwordNext: string, passwordAgain = passwordNext) =>
  judgePasswords({ passwordCurrent, passwordNext, passwordAgain }, OWNER);

describe('judgePasswords', () => {
  it('finds nothing wrong with a good one, typed twice', () => {
    expect(judge(CURRENT, NEXT)).toEqual({});
  });

  it('says what is wrong with every field at once', () => {
    expect(judge('', 'court', 'autre')).toEqual({
      passwordCurrent: 'required',
      passwordNext: 'password-too-short',
      passwordAgain: 'not-the-same',
    });
    expect(judge('', '')).toEqual({
      passwordCurrent: 'required',
      passwordNext: 'required',
      passwordAgain: 'required',
    });
  });

  it('knows the policy and the owner', () => {
    expect(judge(CURRENT, CURRENT)).toEqual({ passwordNext: 'password-same' });
    expect(judge(CURRENT, 'diarra au bord du fleuve')).toEqual({ passwordNext: 'password-contains-name' });
  });
});

describe('passwordFieldOf', () => {
  it('puts a refusal at the field it is about', () => {
    expect(passwordFieldOf('wrong-password')).toBe('passwordCurrent');
    expect(passwordFieldOf('slow-down')).toBe('passwordCurrent');
    expect(passwordFieldOf('password-common')).toBe('passwordNext');
  });
});
