import { expect } from '@playwright/test';
import { z } from 'zod';
import { foreignAddresses, scopedApi, scopedFiles, scopedPages } from './scoped-addresses';
import type { Scopes } from './scopes';
import { findTraces, foreignFigures, tracesOf } from './traces';
import type { Visitor } from './visitor';

const syncAnswer = z.object({ release: z.object({ lastMonth: z.string() }) });

/** The month that pages show unasked, and those that the addresses below name. */
async function shownPeriods(visitor: Visitor): Promise<string[]> {
  const { release } = await visitor.json('/api/v1/sync', syncAnswer);
  return [release.lastMonth, '2026-06', '2025-Q2', '2025'];
}

export interface ScopeCheck {
  readonly national: Visitor;
  readonly confined: Visitor;
  readonly scopes: Scopes;
}

/** Every page, as a document and as the payload by which the framework changes pages, holds nothing of other regions. */
export async function checkPages({ national, confined, scopes }: ScopeCheck): Promise<void> {
  const traces = tracesOf(scopes, await foreignFigures(national, scopes, await shownPeriods(national)));
  expect(traces.figures.length, 'figures to look for').toBeGreaterThan(5);
  const seenByNational = { all: 0, figures: 0 };
  for (const path of scopedPages(scopes)) {
    for (const headers of [{}, { RSC: '1' }]) {
      // The nation first, so that whatever a cache keeps is the nation's.
      const whole = await national.open(path, headers);
      const found = findTraces(whole.body, traces);
      seenByNational.all += found.length;
      seenByNational.figures += found.filter((trace) => trace.startsWith('figure')).length;
      const answer = await confined.open(path, headers);
      expect([200, 404], path).toContain(answer.status);
      expect(findTraces(answer.body, traces), `${path} ${JSON.stringify(headers)}`).toEqual([]);
    }
  }
  expect(seenByNational.all, 'the same pages of the nation hold what is looked for').toBeGreaterThan(20);
  expect(seenByNational.figures, 'figures among it').toBeGreaterThan(0);
}

/** Every table that a page gives as a file holds nothing of other regions. */
export async function checkFiles({ national, confined, scopes }: ScopeCheck): Promise<void> {
  const traces = tracesOf(scopes, await foreignFigures(national, scopes, await shownPeriods(national)));
  let seenByNational = 0;
  for (const path of scopedFiles(scopes)) {
    seenByNational += findTraces((await national.ask(path)).body, traces).length;
    const answer = await confined.ask(path);
    expect(answer.status, path).toBe(200);
    expect(findTraces(answer.body, traces), path).toEqual([]);
  }
  expect(seenByNational, 'the same files of the nation hold what is looked for').toBeGreaterThan(20);
}

/** The API answers only what is within the scope, and no tag of one reader stands for another. */
export async function checkApi({ national, confined, scopes }: ScopeCheck): Promise<void> {
  const traces = tracesOf(scopes, await foreignFigures(national, scopes, await shownPeriods(national)));
  for (const path of scopedApi(scopes)) {
    const before = await confined.ask(path);
    expect(before.status, path).toBe(200);
    const whole = await national.ask(path);
    expect(whole.status, path).toBe(200);
    const after = await confined.ask(path);
    expect(findTraces(before.body, traces), path).toEqual([]);
    expect(after.body, `${path} after the nation asked`).toBe(before.body);
    expect(after.headers.etag, path).toBe(before.headers.etag);
    if (whole.body !== before.body) {
      expect(whole.headers.etag, `${path}: tags of two scopes`).not.toBe(before.headers.etag);
      const crossed = await confined.ask(path, { headers: { 'If-None-Match': whole.headers.etag ?? '' } });
      expect(crossed.status, `${path} with the nation’s tag`).toBe(200);
      expect(crossed.body, path).toBe(before.body);
      const back = await national.ask(path, { headers: { 'If-None-Match': before.headers.etag ?? '' } });
      expect(back.status, `${path} with the region’s tag`).toBe(200);
    }
    const known = await confined.ask(path, { headers: { 'If-None-Match': before.headers.etag ?? '' } });
    expect(known.status, `${path} with its own tag`).toBe(304);
    expect(known.body).toBe('');
    expect(before.headers['cache-control'], path).toContain('private');
  }
}

/** Lists differ where they must: a check of the check. */
export async function checkNationSeesMore({ national, confined, scopes }: ScopeCheck): Promise<void> {
  const traces = tracesOf(scopes);
  for (const path of ['/api/v1/org-units?level=district', '/api/v1/boundaries?level=district']) {
    expect(findTraces((await national.ask(path)).body, traces).length, path).toBeGreaterThan(0);
    const { body } = await confined.ask(path);
    for (const { id } of scopes.own.districts.slice(0, 3)) expect(body, path).toContain(id);
  }
}

/** Asked for by name, a place outside the scope is refused without a word about it. */
export async function checkRefused({ confined, scopes }: ScopeCheck): Promise<void> {
  const traces = tracesOf(scopes);
  for (const path of foreignAddresses(scopes)) {
    const { status, body } = await confined.ask(path, { headers: { 'Accept-Language': 'fr' } });
    expect([403, 404], path).toContain(status);
    // The identifier that was asked with comes back in places; the name must not.
    expect(findTraces(body, { ...traces, uids: [] }), path).toEqual([]);
  }
  const chosen = `/?lieu=${scopes.foreign.regions[0]?.id ?? ''}`;
  const { body } = await confined.ask(chosen);
  expect(findTraces(body, { ...traces, uids: [] }), chosen).toEqual([]);
}
