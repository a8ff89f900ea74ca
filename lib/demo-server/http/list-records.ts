import { DemoFailure } from './failure';
import { filterRecords, orderRecords, type MetadataRecord } from './filter-records';
import { parseFields, selectFields } from './select-fields';

const DEFAULT_PAGE_SIZE = 50;

/** Answers a metadata list: filtered, ordered, paged (50 by default) and cut to the fields asked for. */
export function listRecords(
  name: string,
  records: readonly MetadataRecord[],
  parameters: URLSearchParams,
  base: string,
): object {
  const found = orderRecords(filterRecords(records, parameters), parameters.get('order'));
  const fields = parseFields(parameters.get('fields'));
  if (parameters.get('paging') === 'false') return { [name]: selectFields(found, fields) };
  const pageSize = readPositive(parameters, 'pageSize', DEFAULT_PAGE_SIZE);
  const page = readPositive(parameters, 'page', 1);
  const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
  return {
    pager: {
      page,
      total: found.length,
      pageSize,
      ...(page < pageCount ? { nextPage: `${base}/api/${name}?page=${page + 1}` } : {}),
      pageCount,
    },
    [name]: selectFields(found.slice((page - 1) * pageSize, page * pageSize), fields),
  };
}

/** Answers one object by its id. */
export function readRecord(
  type: string,
  records: readonly MetadataRecord[],
  id: string,
  parameters: URLSearchParams,
): unknown {
  const record = records.find((candidate) => candidate['id'] === id);
  if (!record) throw new DemoFailure(404, `${type} with id ${id} could not be found.`, 'E1005');
  return selectFields(record, parseFields(parameters.get('fields') ?? '*'));
}

function readPositive(parameters: URLSearchParams, name: string, fallback: number): number {
  const value = Number(parameters.get(name) ?? fallback);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}
