'use client';

import { lazy, Suspense, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { NARROWEST_WITH_INSETS } from '@/lib/geography/insets';
import type { MapContent } from './map-layers';
import { StaticMap } from './static-map';
import type { MapDrawing } from './types';
import { useTakeover } from './use-takeover';
import './map.css';

const LeafletMap = lazy(() => import('./leaflet-map').then(({ LeafletMap: live }) => ({ default: live })));

export interface NationalMapProps extends MapContent {
  /** For a map of 560 px and more. */
  readonly drawing: MapDrawing;
  /** For a phone: words would fall under 12 px on a wide drawing made small. */
  readonly narrowDrawing: MapDrawing;
  /** Where finer outlines are to be had, fetched only when somebody zooms in; `null` for nowhere. */
  readonly boundariesAddress?: string | null;
}

/**
 * The map. Whole in the server's HTML, in two widths of which the page shows one; when the browser is at rest,
 * Leaflet takes over in the same box with the same frame. Print uses the server's drawing.
 */
export function NationalMap({ drawing, narrowDrawing, boundariesAddress, ...given }: NationalMapProps) {
  const id = useId().replace(/\W/g, '');
  const box = useRef<HTMLDivElement>(null);
  const width = useTakeover(box);
  const [focused, setFocused] = useState<string | null>(null);
  const content = { ...given, focused, onFocus: setFocused };
  const [readyKey, setReadyKey] = useState('');
  const live = width !== null && width < NARROWEST_WITH_INSETS ? narrowDrawing : drawing;
  // A new drawing shows at once as the server's SVG, until Leaflet has it too.
  const key = `${live.width} ${live.bounds.join(' ')}`;
  const showLive = useCallback(() => setReadyKey(key), [key]);

  const isLive = readyKey === key;
  useLayoutEffect(() => {
    if (isLive && box.current) keepFocus(box.current);
  }, [isLive]);

  return (
    <div
      ref={box}
      className="map-box"
      data-ringed={focused === null ? undefined : 'true'}
      data-live={isLive ? 'true' : undefined}
    >
      <StaticMap {...content} drawing={drawing} prefix={`${id}w`} className="map-wide" />
      <StaticMap {...content} drawing={narrowDrawing} prefix={`${id}n`} className="map-narrow" />
      {width !== null && (
        <Suspense fallback={null}>
          <LeafletMap
            key={key}
            {...content}
            drawing={live}
            prefix={`${id}l`}
            boundariesAddress={boundariesAddress === undefined ? '/api/v1/boundaries' : boundariesAddress}
            onReady={showLive}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The keyboard stays on its shape when Leaflet takes over: the same link, in the other drawing. */
function keepFocus(box: HTMLElement): void {
  const href = document.activeElement?.closest('.map-svg a')?.getAttribute('href');
  if (!href || !box.contains(document.activeElement)) return;
  const link = box.querySelector(`.map-live a[href="${CSS.escape(href)}"]`);
  if (link instanceof SVGElement) link.focus();
}
