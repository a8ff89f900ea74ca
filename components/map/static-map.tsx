import { type MapContent, MapLayers } from './map-layers';
import type { MapDrawing } from './types';

interface Props extends MapContent {
  readonly drawing: MapDrawing;
  readonly prefix: string;
  readonly className: string;
}

/** The map as the server draws it: complete without script, and what is printed. */
export function StaticMap({ drawing, prefix, className, ...content }: Props) {
  return (
    <svg
      className={`map-svg ${className}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
      role="group"
      aria-label={content.words.title}
    >
      <MapLayers drawing={drawing} prefix={prefix} {...content} />
    </svg>
  );
}
