import { z } from 'zod';
import { MAP_INDICATORS } from '@/lib/pages/coverage/asks';
import { PRODUCTS } from '@/lib/pages/stocks/products';
import { SHOWN_INDICATORS } from '@/lib/pages/supervision/shown-indicators';
import { monthId, monthIndex, monthRange, periodOf } from '@/lib/periods/period';
import { SCENARIO_INDICATORS } from '@/lib/plan/scenario/kinds';
import type { ServedStore } from './served-store';

const placesAnswer = z.object({
  orgUnits: z.array(z.object({ id: z.string(), name: z.string(), programme: z.boolean() })),
});

/** A page of the dashboard, with addresses of it that differ as far as it takes any, so that few answers are the one before. */
export interface BenchedPage {
  readonly name: string;
  /** The one that is weighed. */
  readonly plain: string;
  readonly addresses: readonly string[];
  /** Others, to be asked for before anything is timed; of a page that takes few, some are among the addresses too. */
  readonly warming: readonly string[];
  /** Whether it is read in a browser; the others are answers to programs. */
  readonly inBrowser: boolean;
}

/** Half a year to warm up with and four whole years: each of these months is stored, whatever the day of the run. */
const MONTHS = monthRange(monthIndex(2021, 7), monthIndex(2025, 12));
const WARMING = 6;

/** Targets that a scenario can be asked for, of the indicators that are no percentages. */
const SCENARIO_TARGETS: Readonly<Record<string, number>> = {
  population_served: 3_000_000,
  chw_count: 4000,
  population_per_chw: 900,
  supervisor_count: 300,
  chw_per_supervisor: 12,
  home_visits_per_chw: 30,
};

const PLANS = ['psn-2021-2025', 'psn-2026-2030'];

/** What an address asks for, by its turn, those to warm up with first; `undefined` asks for nothing. */
type Asks = Readonly<Record<string, (turn: number) => string | undefined>>;

/** Every page of figures: 48 addresses of each, by period, place and indicator as far as it takes them. */
export async function listBenchedPages(server: ServedStore): Promise<BenchedPage[]> {
  const read = async (level: string) =>
    (await server.reader.json(`/api/v1/org-units?level=${level}`, placesAnswer)).orgUnits.filter(
      ({ programme }) => programme,
    );
  const regions = await read('region');
  const districts = await read('district');
  const region = (turn: number) => inTurn(regions, turn).id;
  /** The whole country each third time. */
  const regionOrAll = (turn: number) => (turn % 3 === 0 ? undefined : region(turn));
  const filters = { periode: anyPeriod, region: regionOrAll };
  const wish = {
    indicateur: (turn: number) => inTurn(SCENARIO_INDICATORS, turn),
    cible: (turn: number) => String(SCENARIO_TARGETS[inTurn(SCENARIO_INDICATORS, turn)] ?? 46 + turn),
    echeance: (turn: number) => monthId(monthIndex(2030, 6) + turn),
    croissance: (turn: number) => String(turn % 4),
  };
  return [
    vary('/', { periode: anyPeriod, indicateur: choose(SHOWN_INDICATORS) }),
    varyPlace('/regions', regions, { indicateur: choose(SHOWN_INDICATORS) }),
    varyPlace('/districts', districts, { indicateur: choose(SHOWN_INDICATORS) }),
    vary('/supervision', { ...filters, indicateur: choose(SHOWN_INDICATORS) }),
    vary('/stocks', { ...filters, produit: choose(PRODUCTS) }),
    vary('/couverture', { ...filters, indicateur: choose(MAP_INDICATORS) }),
    vary('/plan', { periode: month, region: regionOrAll }),
    vary('/plan/cibles', { plan: choose(PLANS) }),
    vary('/plan/scenario', wish),
    vary('/donnees', { periode: month, region: regionOrAll }),
    vary('/donnees/definitions', {}),
    vary('/donnees/correspondances', { tri: choose(['mesure', 'element', 'etat', 'valeur', 'nom']) }),
    {
      ...vary('/recherche', { q: (turn) => wordToSeek(turn, regions, districts) }),
      plain: '/recherche?q=mop',
    },
    {
      ...vary('/api/v1/action-list', {
        list: choose(['supervision', 'silent', 'stock']),
        period: month,
        parent: regionOrAll,
      }),
      plain: '/api/v1/action-list?list=supervision&period=2025-06',
      inBrowser: false,
    },
  ];
}

/** Regions and districts whole and in part, and what an indicator may be called: each is looked for in another way. */
function wordToSeek(
  turn: number,
  regions: readonly { readonly name: string }[],
  districts: readonly { readonly name: string }[],
): string {
  const name = inTurn(districts, turn).name;
  const ways = [
    name.slice(0, 3),
    name,
    inTurn(regions, turn).name,
    inTurn(['superv', 'rupture', 'asc'], turn),
  ];
  return inTurn(ways, turn);
}

function month(turn: number): string {
  return monthId(inTurn(MONTHS, turn));
}

/** Months, and each fourth time a quarter or a year. */
function anyPeriod(turn: number): string {
  if (turn % 4 !== 3) return month(turn);
  return periodOf(turn % 8 === 3 ? 'quarter' : 'year', inTurn(MONTHS, turn)).id;
}

/** One value after the other. Steps of their own keep values of two parameters from always coming together. */
function choose<Value>(values: readonly Value[]): (turn: number) => Value {
  return (turn) => inTurn(values, turn + Math.floor(turn / values.length));
}

function vary(path: string, asks: Asks): BenchedPage {
  return { name: path, plain: path, ...share((turn) => addressOf(path, asks, turn)), inBrowser: true };
}

function varyPlace(path: string, places: readonly { readonly id: string }[], asks: Asks): BenchedPage {
  const of = (turn: number) => `${path}/${inTurn(places, turn).id}`;
  const at = (turn: number) => addressOf(of(turn), { periode: anyPeriod, ...asks }, turn);
  return { name: `${path}/UID`, plain: of(0), ...share(at), inBrowser: true };
}

function share(at: (turn: number) => string): Pick<BenchedPage, 'addresses' | 'warming'> {
  const all = MONTHS.map((_month, turn) => at(turn));
  return { warming: all.slice(0, WARMING), addresses: all.slice(WARMING) };
}

function addressOf(path: string, asks: Asks, turn: number): string {
  const query = new URLSearchParams();
  for (const [name, ask] of Object.entries(asks)) {
    const value = ask(turn);
    if (value !== undefined) query.set(name, value);
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function inTurn<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('bench: the demonstration has no places');
  return item;
}
