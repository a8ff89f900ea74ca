import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { buildMali } from '../countries/mali/mali';
import { DemoFailure } from '../http/failure';
import { buildMetadata } from '../metadata/metadata';
import { AT, FORM_SIZE } from '../values/form';
import { ValueSource } from '../values/month-values';
import { answerAnalytics } from './analytics';
import { readAnalyticsQuery } from './query';

const country = buildMali();
const metadata = buildMetadata(country);
const source = new ValueSource(country);
const asOf = Date.UTC(2026, 10, 21, 1);

interface Body {
  readonly headers: readonly { readonly name: string }[];
  readonly metaData: { readonly items?: object };
  readonly rows: readonly (readonly string[])[];
  readonly height: number;
}

function ask(query: string): Body {
  return JSON.parse(
    answerAnalytics(readAnalyticsQuery(new URLSearchParams(query)), { country, metadata, source, asOf }),
  );
}

function failureOf(query: string): string | undefined {
  try {
    ask(query);
  } catch (error) {
    return error instanceof DemoFailure ? error.errorCode : undefined;
  }
  return undefined;
}

const root = country.units[0]?.uid ?? '';
const uidOf = (name: string, level: number) =>
  country.units.find((unit) => unit.name === name && unit.level === level)?.uid ?? '';
const element = (measure: string) =>
  metadata.elements.find((candidate) => candidate.measure === measure)?.uid ?? '';
const kayes = uidOf('Kayes', 2);
const active = element('chw_active');
const valueOf = (query: string) => Number(ask(query).rows[0]?.at(-1));

describe('analytics', () => {
  it('gives rows of texts under headers, in the order dx, pe, ou whatever the order of the question', () => {
    const body = ask(`dimension=ou:${kayes}&dimension=pe:202606&dimension=dx:${active}&skipMeta=true`);
    expect(body.headers.map(({ name }) => name)).toEqual(['dx', 'pe', 'ou', 'value']);
    expect(body.rows).toEqual([[active, '202606', kayes, expect.stringMatching(/^\d+$/)]]);
    expect(body).toMatchObject({ metaData: {}, height: 1 });
    expect(ask(`dimension=dx:${active},pe:202606,ou:${kayes}&skipMeta=true`)).toEqual(body);
    expect(ask(`dimension=dx:${active},pe:202606,ou:${kayes}`).metaData.items).toHaveProperty(kayes, {
      name: 'Kayes',
    });
  });

  it('bounds a level by the unit beside it; a boundary written into the level is ignored', () => {
    const query = `dimension=dx:${active},pe:202606&skipMeta=true&dimension=ou:`;
    expect(ask(`${query}LEVEL-3;${kayes}`).rows).toHaveLength(10);
    expect(ask(`${query}LEVEL-3-${kayes}`).rows).toHaveLength(46);
    expect(ask(`${query}LEVEL-2`).rows).toHaveLength(5);
  });

  it('sums a unit over its areas, and a filter over its units', () => {
    const query = `dimension=dx:${active},pe:202603&skipMeta=true`;
    const areas = ask(`${query}&dimension=ou:LEVEL-4;${kayes}`).rows.map((row) => Number(row[3]));
    const region = valueOf(`${query}&dimension=ou:${kayes}`);
    expect(areas.reduce((sum, value) => sum + value, 0)).toBe(region);
    expect(valueOf(`${query}&filter=ou:LEVEL-3;${kayes}`)).toBe(region);
    expect(
      valueOf(`dimension=dx:${active},ou:${kayes}&filter=pe:202603;202604&skipMeta=true`),
    ).toBeGreaterThan(region);
  });

  it('has no row for a missing value, none for a zero that is not stored, and one for a zero that is', () => {
    const values = source.month(monthIndex(2026, 9), asOf);
    const stockout = element('stockout_any');
    const body = ask(
      `dimension=dx:${active};${stockout},pe:202609&dimension=ou:LEVEL-4;${root}&skipMeta=true`,
    );
    const rows = new Map(body.rows.map(([dx, , ou, value]) => [`${dx} ${ou}`, value]));
    const zeros = { stored: 0, dropped: 0, missing: 0 };
    for (const [index, { uid }] of source.areas.entries()) {
      const chw = values[index * FORM_SIZE + AT.chw_active] ?? NaN;
      const lacking = values[index * FORM_SIZE + AT.stockout_any] ?? NaN;
      expect(rows.get(`${active} ${uid}`)).toBe(Number.isNaN(chw) ? undefined : String(chw));
      expect(rows.get(`${stockout} ${uid}`)).toBe(
        Number.isNaN(lacking) || lacking === 0 ? undefined : String(lacking),
      );
      if (chw === 0) zeros.stored++;
      if (lacking === 0) zeros.dropped++;
      if (Number.isNaN(chw)) zeros.missing++;
    }
    expect(Math.min(...Object.values(zeros))).toBeGreaterThan(0);
  });

  it('has a silent district in the newest months, though its reports are expected', () => {
    const dataSet = metadata.dataSet.uid;
    const query = `dimension=pe:202607;202610&dimension=ou:${uidOf('Youwarou', 3)}&skipMeta=true&dimension=dx:`;
    expect(ask(`${query}${metadata.elements.map(({ uid }) => uid).join(';')}`).rows).toEqual([]);
    expect(valueOf(`${query}${dataSet}.EXPECTED_REPORTS`)).toBeGreaterThan(5);
    expect(ask(`${query}${dataSet}.ACTUAL_REPORTS`).rows.map((row) => row[3])).toEqual(['0', '0']);
  });

  it('gives both sexes of an element that is kept by sex, which add up to it', () => {
    const fever = element('u5_fever');
    const { girls, boys } = metadata.combos;
    const value = (dx: string) => valueOf(`dimension=dx:${dx},pe:202606,ou:${kayes}&skipMeta=true`);
    expect(value(`${fever}.${girls}`) + value(`${fever}.${boys}`)).toBe(value(fever));
    expect(failureOf(`dimension=dx:${active}.${girls},pe:202606,ou:${kayes}`)).toBe('E7124');
  });

  it('gives the parts of an indicator and of a rate, never of an element', () => {
    const indicator = metadata.indicator?.uid ?? '';
    const query = `${indicator};${metadata.dataSet.uid}.REPORTING_RATE;${active},pe:202606,ou:${kayes}`;
    const [first, second, third] = ask(
      `dimension=dx:${query}&skipMeta=true&includeNumDen=true&skipRounding=true`,
    ).rows;
    expect(Number(first?.[3])).toBe((Number(first?.[4]) / Number(first?.[5])) * 100);
    expect(first?.slice(6)).toEqual(['100.0', '100', '1']);
    expect(second?.slice(5)).toEqual(['222.0', '100', '', '']);
    expect(third?.slice(4)).toEqual(['', '', '', '', '']);
  });

  it('drops an unknown item silently, and refuses a question without any valid one', () => {
    expect(ask(`dimension=dx:${active};abcdefghijk,pe:202606,ou:${kayes}`).rows).toHaveLength(1);
    expect(failureOf(`dimension=dx:abcdefghijk,pe:202606,ou:${kayes}`)).toBe('E7124');
    expect(failureOf(`dimension=dx:${active},pe:202606,ou:abcdefghijk`)).toBe('E7124');
    expect(failureOf(`dimension=dx:${active},ou:${kayes}`)).toBe('E7104');
    expect(failureOf(`dimension=dx:${active},pe:202606,ou:${kayes}&dimension=zz:1`)).toBe('E7125');
  });

  it('refuses more than 100,000 rows', () => {
    const dx = metadata.elements.map(({ uid }) => uid).join(';');
    expect(failureOf(`dimension=dx:${dx},ou:LEVEL-4;${root}&dimension=pe:202601;202602;202603;202604`)).toBe(
      'E7128',
    );
    expect(
      failureOf(`dimension=dx:${dx},ou:LEVEL-4;${kayes}&dimension=pe:202601;202602;202603;202604`),
    ).toBeUndefined();
  });

  it('shows a corrected report once it is in: some values of a month change weeks later', () => {
    const [early, late] = [
      source.month(monthIndex(2026, 3), Date.UTC(2026, 4, 5)),
      source.month(monthIndex(2026, 3), asOf),
    ];
    const changed = early.filter((value, index) => !Number.isNaN(value) && late[index] !== value);
    expect(changed.length).toBeGreaterThan(50);
    expect(changed.length).toBeLessThan(early.length / 20);
  });
});
