import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments';

describe('readArguments', () => {
  const district = { file: 'a.geojson', level: 'district', matchBy: 'code' };
  it.each([
    [['a.geojson', '--level', 'district', '--match', 'code'], {}],
    [['--level=district', '--match=code', 'a.geojson'], {}],
    // What is left of them when npm keeps the options for itself.
    [['a.geojson', 'district', 'code'], { npm_config_level: 'true', npm_config_match: 'true' }],
    [['a.geojson'], { npm_config_level: 'district', npm_config_match: 'code' }],
  ])('%j with %j', (words, environment) => {
    expect(readArguments(words, environment)).toEqual(district);
  });

  it('takes regions by name when nothing else is said', () => {
    expect(readArguments(['district'], {})).toEqual({ file: 'district', level: 'region', matchBy: 'name' });
  });

  it.each([
    [[]],
    [['a', 'b']],
    [['a', '--level', 'village']],
    [['a', '--match']],
    [['a', '--colour', 'blue']],
  ])('refuses %j with the usage', (words) => {
    expect(readArguments(words, {})).toHaveProperty('problem.fr', expect.stringContaining('--level'));
  });
});
