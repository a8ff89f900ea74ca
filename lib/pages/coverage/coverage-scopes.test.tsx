// @vitest-environment jsdom
import { expect, describe, it, vi } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { cutRows, ListCut } from '@/components/coverage/list-cut';
import { OVERVIEW } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { countRaw } from './testing/count-raw';
import { COVERAGE_PROFILE } from './testing/coverage-country';
import {
  BY_NAME,
  fillNew,
  openCoverage,
  OWN,
  renderCoverage,
  tableOf,
  type OpenedCoverage,
} from './testing/open-coverage';
import { viewPartners } from './view-partners';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => COVERAGE_PROFILE }));

eachDatabase((name, makeStore) => {
  describe(`readers of coverage, ${name}`, () => {
    it('names regions with few partners, and to a confined reader none but its own', async () => {
      await fillNew(makeStore);
      const view = ({ frame, data }: OpenedCoverage) => viewPartners(frame, data.regions, BY_NAME);
      const whole = view(await openCoverage());
      expect(whole.rows.map(({ count }) => count)).toEqual([2, 1, 0]);
      expect(whole.sentences).toEqual([
        'Unit R3 n’a aucun partenaire au profil.',
        'Unit R2 (Partenaire un) n’a qu’un partenaire.',
      ]);
      const part = view(await openCoverage({}, { kind: 'regions', regions: ['R2'] }));
      expect(part.rows.map(({ uid }) => uid)).toEqual(['R2']);
      expect(part.partners.map(({ id }) => id)).toEqual(['one']);
    });

    it('shows a confined reader the national totals and its own places, nothing of others', async () => {
      const server = await fillNew(makeStore);
      for (const query of [{}, { niveau: 'district' }, { region: 'R1' }]) {
        const opened = await openCoverage({ periode: '2026-06', ...query }, OWN);
        expect(renderCoverage(opened).innerHTML).not.toMatch(/R2|R3|D3|D4/);
        const { total } = tableOf(opened, 'chw_functional');
        const place = 'region' in query ? 'R1' : 'ML';
        expect(total.pair).toMatchObject(countRaw(server, 'chw_functional', place, '2026-06'));
      }
      const words = renderCoverage(await openCoverage({ periode: '2026-06' }, OWN)).textContent;
      expect(words).toContain('Ensemble du programme');
      expect(words).toContain('dans votre périmètre');
    });

    it('ends at the regions for who sees the overview', async () => {
      await fillNew(makeStore);
      for (const query of [{}, { niveau: 'district' }, { region: 'R1' }]) {
        const { data, ...rest } = await openCoverage({ periode: '2026-06', ...query }, OVERVIEW);
        expect(data.districts).toBeNull();
        expect(data.listed.level).toBe('region');
        expect(data.listed.units.map(({ uid }) => uid)).toEqual(
          'region' in query ? ['R1'] : ['R1', 'R2', 'R3'],
        );
        expect(renderCoverage({ data, ...rest }).innerHTML).not.toMatch(/href="\/(regions|districts)\//);
      }
    });

    it('sorts each table by its own links and keeps the others', async () => {
      await fillNew(makeStore);
      const opened = await openCoverage({ periode: '2026-06', 'tri-postes': 'name', 'sens-postes': 'desc' });
      const body = renderCoverage(opened);
      const names = [...body.querySelectorAll('#postes tbody th')].map((th) => th.textContent);
      expect(names).toEqual(['Unit R3', 'Unit R2', 'Unit R1', 'Ensemble']);
      expect(body.querySelector('#postes th[aria-sort=descending]')?.textContent).toContain('Région');
      const other = body.querySelector('#population th a')?.getAttribute('href');
      expect(other).toContain('tri-postes=name');
      expect(other).toMatch(/#population$/);
      const csv = body.querySelector('#postes a[download]')?.getAttribute('href');
      expect(csv).toBe('/api/v1/values.csv?indicator=chw_functional&period=2026-06&level=region');
    });

    it('sends the first rows of a long table, and all of them when asked', async () => {
      await fillNew(makeStore);
      const opened = await openCoverage({ periode: '2026-06', niveau: 'district' });
      const rows = Array.from({ length: 46 }, (_, index) => index);
      expect(cutRows(opened.frame, 'postes', rows)).toHaveLength(12);
      expect(cutRows(opened.frame, 'postes', rows.slice(0, 5))).toHaveLength(5);
      const html = renderToStaticMarkup(<ListCut frame={opened.frame} id="postes" shown={12} count={46} />);
      expect(html).toContain('Les 12 premiers districts sur 46');
      expect(html).toContain('/couverture?periode=2026-06&amp;niveau=district&amp;table=postes#postes');
      const whole = await openCoverage({ periode: '2026-06', niveau: 'district', table: 'postes' });
      expect(cutRows(whole.frame, 'postes', rows)).toHaveLength(46);
      expect(cutRows(whole.frame, 'paie', rows)).toHaveLength(12);
    });
  });
});
