import type { MouseEvent } from 'react';
import { OUTLINES, paintOf } from './paint';
import type { Palette, Shape, ShapeMark } from './types';

interface Props {
  /** Units that carry values, larger ones first. */
  readonly units: readonly Shape[];
  readonly marks: Readonly<Record<string, ShapeMark>>;
  readonly palette: Palette;
  readonly hatch: string;
  /** What is said of a shape outside the reader's scope. */
  readonly hidden: string;
  /** Id of the path of a shape. */
  readonly idOf: (uid: string) => string;
  readonly onSelect?: ((uid: string) => void) | undefined;
  readonly onFocus?: ((uid: string | null) => void) | undefined;
}

/**
 * The filled shapes. Each with an address is a link, which works without script. What is not listened to has no handler: a map of
 * a page that the server alone draws carries none.
 */
export function MapShapes({ units, marks, palette, hatch, hidden, idOf, onSelect, onFocus }: Props) {
  const choose = (event: MouseEvent, uid: string): void => {
    if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(uid);
  };
  return units.map((unit) => {
    const mark = marks[unit.uid];
    const outside = !unit.programme || mark?.fill === 'outside';
    const description = unit.hidden ? hidden : (mark?.description ?? unit.name);
    const shape = (
      <use
        href={`#${idOf(unit.uid)}`}
        {...(outside
          ? OUTLINES[unit.hidden ? 'hidden' : 'outside']
          : { fill: paintOf(mark, palette, hatch).fill })}
      >
        <title>{description}</title>
      </use>
    );
    // The legend says it once; an unnamed outline is nothing to stop at.
    if (unit.hidden) {
      return (
        <g key={unit.uid} aria-hidden="true">
          {shape}
        </g>
      );
    }
    if (!mark?.href) {
      return (
        <g key={unit.uid} role="img" aria-label={description}>
          {shape}
        </g>
      );
    }
    return (
      <a
        key={unit.uid}
        href={mark.href}
        className="map-unit"
        aria-label={description}
        {...(onSelect && { onClick: (event) => choose(event, unit.uid) })}
        {...(onFocus && {
          onFocus: (event) => {
            if (event.currentTarget.matches(':focus-visible')) onFocus(unit.uid);
          },
          onBlur: () => onFocus(null),
        })}
      >
        {shape}
      </a>
    );
  });
}
