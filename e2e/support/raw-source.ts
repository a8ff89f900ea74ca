import { z } from 'zod';

const analyticsAnswer = z.object({
  headers: z.array(z.object({ name: z.string() })),
  rows: z.array(z.array(z.string())),
});
const unitsAnswer = z.object({
  organisationUnits: z.array(
    z.object({
      id: z.string(),
      level: z.number(),
      path: z.string(),
      openingDate: z.string().optional(),
      closedDate: z.string().optional(),
    }),
  ),
});
const assignedAnswer = z.object({ organisationUnits: z.array(z.object({ id: z.string() })) });

export interface RawUnit {
  readonly id: string;
  readonly path: readonly string[];
  /** `yyyy-mm` bounds of when it is open; empty text means without bound. */
  readonly opened: string;
  readonly closed: string;
}

/**
 * The national server's raw values, read with nothing of the product's own client: plain requests, plain loops.
 * What the product computes is held against it.
 */
export class RawSource {
  constructor(
    private readonly url: URL,
    private readonly token: string,
  ) {}

  async units(level: number): Promise<RawUnit[]> {
    const fields = 'id,level,path,openingDate,closedDate';
    const answer = unitsAnswer.parse(
      await this.get(`api/organisationUnits?fields=${fields}&paging=false&filter=level:le:9`),
    );
    return answer.organisationUnits
      .filter((unit) => unit.level === level)
      .map((unit) => ({
        id: unit.id,
        path: unit.path.split('/').filter(Boolean),
        opened: (unit.openingDate ?? '').slice(0, 7),
        closed: (unit.closedDate ?? '').slice(0, 7),
      }));
  }

  /** Units assigned to a data set. */
  async assigned(dataSet: string): Promise<Set<string>> {
    const answer = assignedAnswer.parse(
      await this.get(`api/dataSets/${dataSet}?fields=organisationUnits[id]`),
    );
    return new Set(answer.organisationUnits.map((unit) => unit.id));
  }

  /** Values of some items (`UID`, `UID.UID`, `UID.METRIC`, `UID:numerator`) summed, by `unit month`. */
  async values(
    items: readonly string[],
    units: readonly string[],
    months: readonly string[],
  ): Promise<Map<string, number>> {
    const sums = new Map<string, number>();
    const periods = months.map((month) => month.replace('-', '')).join(';');
    for (const item of items) {
      const [dx = '', part] = item.split(':');
      for (let at = 0; at < units.length; at += 60) {
        const some = units.slice(at, at + 60).join(';');
        const terms = part ? '&includeNumDen=true' : '';
        const address = `api/analytics?dimension=dx:${dx}&dimension=pe:${periods}&dimension=ou:${some}&skipMeta=true${terms}`;
        const { headers, rows } = analyticsAnswer.parse(await this.get(address));
        const column = (name: string) => headers.findIndex((header) => header.name === name);
        for (const row of rows) {
          const period = row[column('pe')] ?? '';
          const key = `${row[column('ou')] ?? ''} ${period.slice(0, 4)}-${period.slice(4)}`;
          sums.set(key, (sums.get(key) ?? 0) + Number(row[column(part ?? 'value')]));
        }
      }
    }
    return sums;
  }

  private async get(address: string): Promise<unknown> {
    const headers = { Authorization: `ApiToken ${this.token}`, 'X-Requested-With': 'XMLHttpRequest' };
    const answer = await fetch(new URL(address, this.url), { headers });
    if (!answer.ok)
      throw new Error(
        `${address.slice(0, 200)}: HTTP ${answer.status} ${(await answer.text()).slice(0, 300)}`,
      );
    return answer.json();
  }
}
