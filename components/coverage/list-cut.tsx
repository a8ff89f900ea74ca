import { fill } from '@/lib/i18n/messages/fill';
import type { PlaceTableId } from '@/lib/pages/coverage/asks';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';

const SHOWN_AT_ONCE = 12;

/** The rows of a table that are sent: the first of a long one, which its order has made the worst, unless all are asked for. */
export function cutRows<Row>({ chosen }: PageFrame, id: PlaceTableId, rows: readonly Row[]): readonly Row[] {
  return chosen['table'] === id ? rows : rows.slice(0, SHOWN_AT_ONCE);
}

interface ListCutProps {
  readonly frame: PageFrame;
  readonly id: PlaceTableId;
  readonly shown: number;
  readonly count: number;
}

/** Under a table that is cut: how much of it stands there, and the way to the rest. */
export function ListCut({ frame, id, shown, count }: ListCutProps) {
  if (shown === count) return null;
  const { listCut, listAll } = frame.text.coverage;
  return (
    <p className="sub mt-1.5">
      {fill(listCut, { shown, count })}{' '}
      <a href={`${pageAddress(frame, { table: id })}#${id}`} className="screen-only">
        {fill(listAll, { count })}
      </a>
    </p>
  );
}
