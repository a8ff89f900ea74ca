import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import {
  AREAS,
  createReportingServer,
  loadData,
  pullReports,
  REPORTING_PROFILE,
} from '@/lib/pages/quality/testing/reporting-country';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { LAST } from '@/lib/sync/testing/small-country';
import { PartialMonths } from './partial-months';
import { ReportingSections } from './reporting-sections';
import { RevisedSection } from './revised-section';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => REPORTING_PROFILE }));

eachDatabase((name, makeStore) => {
  const open = async (query: Readonly<Record<string, string>> = {}) => {
    const store = await makeStore();
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    const server = createReportingServer();
    await pullReports(store, server);
    server.dataAsOf = new Date('2026-11-21T22:00:00Z');
    server.set('reports_on_time', 'A1', LAST, null);
    for (const area of AREAS) server.set('reports_received', area, LAST - 1, 4);
    await pullReports(store, server);
    const loaded = await loadData(NATION, query);
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    return loaded;
  };
  const textOf = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('\u202f', ' ')
      .replace(/\s+/g, ' ');

  describe(`the sections of the data page, ${name}`, () => {
    it('say what was revised, what it was, and what is gone', async () => {
      const { frame, data } = await open({ depuis: '31/02/2026' });
      const html = renderToStaticMarkup(<RevisedSection frame={frame} revised={data.revised} />);
      const text = textOf(html);
      expect(text).toContain('« 31/02/2026 » n’est pas un jour');
      expect(text).toContain('5 valeurs révisées depuis le');
      expect(text).toMatch(/rapports reçus à temps Unit R1 oct\. 2026 \d+ retirée 1 dont une retirée/);
      expect(text).toMatch(/rapports reçus Unit R2 sept\. 2026 \d+ 8 2/);
      expect(html).toMatch(/href="\/api\/v1\/revisions\.csv\?since=2026-10-22"/);
    });

    it('sort by each heading and lead from a region to its districts', async () => {
      const { frame, data } = await open({ 'tri-completude': 'ensemble', 'sens-completude': 'desc' });
      const html = renderToStaticMarkup(<ReportingSections frame={frame} reporting={data.reporting} />);
      expect(html.match(/aria-sort="descending"/g)).toHaveLength(1);
      const months = html.match(/href="\/donnees\?[^"]*tri-promptitude=2026-10[^"]*#promptitude"/g);
      expect(months).toHaveLength(1);
      expect(html).toContain('region=R1#completude"');
      const inside = await loadData(NATION, { region: 'R1' });
      if (inside.kind !== 'ready') throw new Error(inside.kind);
      const { frame: ofRegion, data: there } = inside;
      const districts = renderToStaticMarkup(
        <ReportingSections frame={ofRegion} reporting={there.reporting} />,
      );
      expect(districts).toContain('href="/districts/D1"');
      expect(districts).not.toContain('Unit D2');
      expect(districts).toContain('level=district&amp;parent=R1');
    });

    it('say that completeness is not tracked instead of breaking', async () => {
      const { frame, data } = await open();
      const reporting = { ...data.reporting, tracked: [] };
      const text = textOf(
        renderToStaticMarkup(
          <>
            <ReportingSections frame={frame} reporting={reporting} />
            <PartialMonths
              frame={frame}
              months={data.months.map((month) => ({ ...month, received: null }))}
              tracksReports={false}
            />
          </>,
        ),
      );
      expect(text).toContain('La complétude des rapports n’est pas suivie');
      expect(text).toContain('Promptitude des rapports : non suivi.');
    });
  });
});
