import type { Drawings } from '@/lib/board/load-drawings';

/** Where a place lies in the programme: outlines, the place filled. */
export function MiniMap({ drawings, uid, label }: { drawings: Drawings; uid: string; label: string }) {
  const { regions, units, width, height } = drawings.narrow;
  const shapes = [...regions, ...units];
  const own = shapes.find((shape) => shape.uid === uid);
  const outlined = regions.filter(({ programme }) => programme);
  return (
    <svg className="mini-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <g fill="var(--paper)" stroke="var(--rule)" strokeWidth="1.6" fillRule="evenodd">
        {outlined
          .filter((shape) => shape !== own)
          .map((shape) => (
            <path key={shape.uid} d={shape.d} />
          ))}
      </g>
      {own && (
        <path d={own.d} fill="var(--accent)" stroke="var(--accent)" strokeWidth="1.6" fillRule="evenodd" />
      )}
    </svg>
  );
}
