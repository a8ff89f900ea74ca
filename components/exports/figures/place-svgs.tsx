import type { ReactNode } from 'react';
import { renderMarkup } from './render-figure';

/** A component that draws an `svg`, among other markup perhaps, and where it stands. */
export interface Placed {
  readonly key: string;
  readonly x: number;
  /** `null`: under the one before. */
  readonly y: number | null;
  /** Lines over it, the first one bold. */
  readonly head: readonly string[];
  readonly headHeight: number;
  readonly node: ReactNode;
}

/** Several drawings of the pages in one, each under its own words; pages set these in HTML, which a file cannot hold. */
export async function placeSvgs(
  placed: readonly Placed[],
  gap = 0,
): Promise<{ readonly drawing: ReactNode; readonly height: number }> {
  let under = 0;
  const drawn: ReactNode[] = [];
  for (const { key, x, y, head, headHeight, node } of placed) {
    const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(await renderMarkup(node)) ?? [];
    const top = y ?? under;
    const height = Number(/\sheight="([\d.]+)"/.exec(svg)?.[1] ?? 0);
    under = Math.max(under, top + headHeight + height + gap);
    drawn.push(
      <g key={key} transform={`translate(${x} ${top})`}>
        {head.map((text, line) => (
          <text
            key={line}
            y={14 + line * 16}
            fontSize={line === 0 ? 13 : 12}
            fontWeight={line === 0 ? 700 : 400}
            fill={line === 0 ? 'var(--ink)' : 'var(--ink-2)'}
          >
            {text}
          </text>
        ))}
        {/* Our own renderer's markup: names in it are escaped already. */}
        <g transform={`translate(0 ${headHeight})`} dangerouslySetInnerHTML={{ __html: svg }} />
      </g>,
    );
  }
  return { drawing: <>{drawn}</>, height: under };
}
