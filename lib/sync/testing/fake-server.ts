import type {
  Failure,
  ItemCheck,
  NationalServer,
  PullBatch,
  PullEvent,
  PullRequest,
  Refusal,
  Result,
  SourceBoundary,
  SourceOrgUnit,
} from '@/lib/national-server/types';
import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';

/** A national server in memory: units, values by (measure, unit, month), and what goes wrong with it. */
export class FakeServer implements NationalServer {
  dataAsOf: Date | null = new Date('2026-11-20T22:00:00Z');
  units: SourceOrgUnit[];
  outlines: SourceBoundary[] = [];
  reporting: Map<string, Set<string>> = new Map();
  readonly values = new Map<string, number>();
  refusals: Refusal[] = [];
  /** Cells that come with a value that is refused: `measure unit month`. */
  readonly refused = new Set<string>();
  /** Keys of the batches that were given, in order. */
  readonly given: string[] = [];
  /** Answers `systemInfo` with this failure. */
  down: Failure | undefined;
  /** Decides what goes wrong with a batch. */
  fail: (batch: { region: string; month: MonthIndex }) => { failure: Failure; fatal: boolean } | undefined =
    () => undefined;
  /** A measure that the server refuses, as it does one of items it does not know: the others are given without it. */
  spoilt: MeasureId | undefined;
  /** Called before each batch. */
  beforeBatch: () => Promise<void> = async () => undefined;

  constructor(units: SourceOrgUnit[]) {
    this.units = units;
  }

  set(measure: MeasureId, unit: string, month: MonthIndex, value: number | null): void {
    const key = `${measure} ${unit} ${month}`;
    if (value === null) this.values.delete(key);
    else this.values.set(key, value);
  }

  async systemInfo() {
    if (this.down) return { ok: false as const, failure: this.down };
    const { dataAsOf } = this;
    return succeed({
      version: '2.42.5',
      systemName: 'Fake',
      calendar: 'iso8601',
      dataAsOf,
      serverTime: null,
    });
  }

  async me() {
    return succeed({ username: 'reader', dataViewRoots: [] });
  }

  async orgUnits(_root: string, maxLevel: number) {
    return succeed(this.units.filter((unit) => unit.levelNumber <= maxLevel));
  }

  async boundaries(levelNumber: number) {
    return succeed(this.outlines.filter((outline) => outline.levelNumber === levelNumber));
  }

  async dataSetUnits() {
    return succeed(this.reporting);
  }

  async checkItems(): Promise<Result<readonly ItemCheck[]>> {
    return succeed([]);
  }

  /** One batch for each region and month, newest month first. */
  async *pull(asked: PullRequest): AsyncIterable<PullEvent> {
    const measures = asked.measures.filter(({ measure }) => measure !== this.spoilt);
    if (measures.length < asked.measures.length) {
      yield { kind: 'failed', key: 'spoilt', failure: failWith('bad-item'), fatal: false };
    }
    if (measures.length > 0) yield* this.#pull({ ...asked, measures });
  }

  async *#pull(request: PullRequest): AsyncIterable<PullEvent> {
    const asked = request.months.flatMap((month) => request.regions.map((region) => ({ region, month })));
    const left = asked.filter(({ region, month }) => !request.done.has(keyOf(request, region, month)));
    for (const [i, { region, month }] of left.entries()) {
      await this.beforeBatch();
      const key = keyOf(request, region, month);
      const wrong = this.fail({ region, month });
      if (wrong) {
        yield { kind: 'failed', key, ...wrong };
        if (wrong.fatal) return;
        continue;
      }
      this.given.push(key);
      yield {
        kind: 'batch',
        batch: this.#answer(request, key, region, month),
        remaining: left.length - i - 1,
      };
    }
  }

  #answer(request: PullRequest, key: string, region: string, month: MonthIndex): PullBatch {
    const measures = request.measures.map(({ measure }) => measure);
    const units = [...request.units].filter(([, unit]) => unit.region === region).map(([uid]) => uid);
    const asked = measures.flatMap((measure) => units.map((unit) => ({ measure, unit, month })));
    const isRefused = (cell: (typeof asked)[number]) =>
      this.refused.has(`${cell.measure} ${cell.unit} ${cell.month}`);
    const refused = asked.filter(isRefused);
    const cells = asked.flatMap((cell) => {
      const value = this.values.get(`${cell.measure} ${cell.unit} ${month}`);
      return value === undefined || isRefused(cell) ? [] : [{ ...cell, value }];
    });
    return {
      key,
      region,
      months: [month],
      measures,
      cells: {
        measure: cells.map((cell) => cell.measure),
        unit: cells.map((cell) => cell.unit),
        month: cells.map((cell) => cell.month),
        value: cells.map((cell) => cell.value),
      },
      refusedCells: {
        measure: refused.map((cell) => cell.measure),
        unit: refused.map((cell) => cell.unit),
        month: refused.map((cell) => cell.month),
      },
      refusals: this.refusals,
      rows: cells.length + this.refusals.length,
      bytes: cells.length * 50,
    };
  }
}

function keyOf(request: PullRequest, region: string, month: MonthIndex): string {
  return `${region} ${month} ${request.measures.map(({ measure }) => measure).join('+')}`;
}

function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failWith(code: Failure['code'], retry = false): Failure {
  return {
    code,
    retry,
    split: false,
    sentence: { fr: `panne ${code}`, en: `failed ${code}` },
    detail: {},
  };
}
