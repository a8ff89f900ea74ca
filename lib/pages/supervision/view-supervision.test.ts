import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeasureId } from '@/lib/indicators/measures';

import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { openSupervision as open, OCTOBER } from './testing/open-supervision';
import {
  AREAS,
  createCountry,
  DISTRICTS,
  fillVisits,
  LAST,
  MEASURES,
  profileOf,
  pullVisits,
} from './testing/visited-country';

const profile = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profile.current }));
let minute = 1000;

eachDatabase((name, makeStore) => {
  let store: Store;
  let server: FakeServer;
  const fill = async (measures?: readonly MeasureId[]) => {
    const mapped = profileOf(measures);
    profile.current = mapped;
    await pullVisits(store, server, mapped, minute);
  };
  describe(`the page of supervision, ${name}`, () => {
    beforeEach(async () => {
      store = await makeStore();
      server = createCountry();
      minute += 1;
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    });

    it('says the finding, and lists what is to be done', async () => {
      fillVisits(server);
      await fill();
      const { view, data } = await open();
      const { unseen, silent } = data;
      expect(unseen.rows.every(({ run }) => run.months >= 2)).toBe(true);
      expect(view.title).toMatch(/des ASC supervisés en octobre/);
      expect(unseen.count).toBeGreaterThan(1);
      expect(view.title).toContain(`\u202f; ${unseen.count} aires sans supervision depuis deux mois`);
      expect(view.lists?.unseen.rows).toHaveLength(unseen.count);
      expect(view.lists?.silent.rows).toHaveLength(silent.count);
      expect(view.lists?.unseen.rows[0]?.months).toMatch(/mois$/);
      const [first] = view.lists?.unseen.rows ?? [];
      expect(first?.call).toBe(`Superviseur SEC, district d’${first?.district?.name}`);
      expect(view.tiles.every(({ lines }) => lines.every(({ value }) => value !== ''))).toBe(true);
      expect(view.lists?.csv.unseen).toBe('/api/v1/action-list.csv?list=supervision&period=2026-10');
    });

    it('stands where a region is all missing: said in words, no dot, no line', async () => {
      fillVisits(server);
      for (const { uid } of AREAS.filter(({ region }) => region === 'R2')) {
        for (const measure of MEASURES) {
          for (let month = LAST - 40; month <= LAST; month += 1) server.set(measure, uid, month, null);
        }
      }
      await fill();
      const { view } = await open();
      const missing = view.multiples?.panels.find(({ uid }) => uid === 'R2');
      expect(missing).toMatchObject({ value: 'sans donnée', note: 'sans donnée' });
      expect(missing?.values.every((value) => value === null)).toBe(true);
      expect(view.districts?.rows.find(({ key }) => key === 'R2')?.points).toEqual([]);
      expect(view.districts?.sentences.join(' ')).toMatch(/Sans donnée.*Unit R2D1 et Unit R2D2/);
      const dots = view.districts?.rows[0]?.points.length;
      expect(view.districts?.rows[0]?.count).toBe(`${dots} connus sur ${DISTRICTS.length} districts`);
      expect(view.districts?.title).toContain(`la moitié des ${dots} districts connus`);
      const six = view.elements?.rows.map(({ cells }) => cells.find(({ key }) => key === 'R2')?.value);
      expect(six).toEqual(Array.from({ length: 6 }, () => 'sans donnée'));
      const ofMissing = await open({ ...OCTOBER, region: 'R2' });
      expect(ofMissing.view.districts).toMatchObject({ rows: [] });
      expect(ofMissing.view.title).toMatch(/aucune donnée/);
    });

    it('stands where all regions and districts are equal, and where there is one district', async () => {
      for (const { uid } of AREAS) {
        for (let month = LAST - 30; month <= LAST; month += 1) {
          server.set('chw_active', uid, month, 4);
          server.set('chw_supervised', uid, month, 3);
          server.set('supervisors', uid, month, 1);
        }
      }
      await fill();
      const { view } = await open();
      expect(view.multiples?.title).toMatch(/toutes les régions à 75,0/);
      expect(view.districts?.title).toMatch(/tous les districts à 75,0/);
      expect(view.supervisors?.title).toMatch(/^Aucun district connu au-dessus de 18/);
      expect(view.lists?.unseen.rows).toEqual([]);
      expect(view.lists?.silent.rows.length).toBe(0);
      await store.db
        .updateTable('org_unit')
        .set({ gone: 1 })
        .where('uid', '!=', 'R1D1')
        .where('level', '=', 'district')
        .execute();
      await store.db.updateTable('release').set({ published_at: minute }).execute();
      const alone = await open({ ...OCTOBER, region: 'R1' });
      expect(alone.view.districts?.title).toMatch(/un seul district, Unit R1D1, à 75,0/);
      expect(alone.view.districts?.rows.map(({ points }) => points.length)).toEqual([1, 1]);
    });

    it('says « non suivi » where measures are not mapped', async () => {
      fillVisits(server);
      await fill(['chw_active', 'supervisors', 'chw_shadowed']);
      const { view } = await open();
      expect(view.title).toBe('Supervision');
      expect(view.notTracked).toMatch(/non suivi/);
      expect(view.multiples).toBeNull();
      expect(view.tiles.filter(({ value }) => value === 'non suivi').map(({ key }) => key)).toEqual([
        ...['supervision_monthly', 'supervision_360', 'households_per_audit'],
        ...['group_meetings', 'patient_audits', 'individual_feedback'],
      ]);
      expect(view.lists).toBeNull();
      expect(view.listsMissing).toMatch(/non suivi/);
      expect((await open({ ...OCTOBER, indicateur: 'shadowing' })).view.multiples?.panels).toHaveLength(2);
    });

    it('shows a confined reader nothing of other regions', async () => {
      fillVisits(server);
      await fill();
      const { view } = await open(OCTOBER, { kind: 'regions', regions: ['R1'] });
      expect(JSON.stringify(view)).not.toMatch(/R2/);
      expect(view.districts?.rows.map(({ name: row }) => row)).toEqual(['Votre périmètre', 'Unit R1']);
      expect(view.districts?.rows[0]?.points).toHaveLength(
        DISTRICTS.filter(({ region }) => region === 'R1').length,
      );
      expect(view.title).toMatch(/dans votre périmètre/);
    });

    it('shows the first rows of a long list, and all by a link', async () => {
      for (const { uid } of AREAS) {
        for (let month = LAST - 5; month <= LAST; month += 1) server.set('chw_active', uid, month, 2);
      }
      for (let extra = 1; extra <= 10; extra += 1) {
        const template = server.units.find(({ uid }) => uid === 'R1D1A2');
        if (!template) throw new Error('no area');
        const uid = `R1D1X${extra}`;
        server.units.push({ ...template, uid, name: uid, path: [...template.path.slice(0, -1), uid] });
        for (let month = LAST - 5; month <= LAST; month += 1) server.set('chw_active', uid, month, 1);
      }
      await fill();
      const { view, data } = await open();
      expect(data.unseen.count).toBeGreaterThan(10);
      expect(view.lists?.unseen.rows).toHaveLength(10);
      expect(view.lists?.unseen.more?.href).toBe('/supervision?periode=2026-10&tout=oui#aires');
      const whole = await open({ ...OCTOBER, tout: 'oui', 'tri-aires': 'chw', 'sens-aires': 'asc' });
      expect(whole.view.lists?.unseen.rows).toHaveLength(data.unseen.count);
      expect(whole.view.lists?.unseen.rows[0]?.chw).toBe('1');
    });
  });
});
