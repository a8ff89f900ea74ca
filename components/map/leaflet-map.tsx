'use client';

import { DomEvent, latLngBounds } from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer, SVGOverlay, useMap, useMapEvents } from 'react-leaflet';
import 'leaflet/dist/leaflet.css';
import { type MapContent, MapLayers } from './map-layers';
import { refineDrawing } from './refine-drawing';
import type { MapDrawing } from './types';
import { useFinePaths } from './use-fine-paths';
import { ZoomButtons } from './zoom-buttons';

interface Props extends MapContent {
  readonly drawing: MapDrawing;
  readonly prefix: string;
  readonly boundariesAddress: string | null;
  readonly onReady: () => void;
}

/** How many times the map can be doubled from its frame. */
const ZOOM_DEPTH = 4;
const ZOOM_STEP = 0.75;

/**
 * The map with zooming and panning: the same shapes in the same frame, no tiles, no other origin.
 * The only file that imports react-leaflet and Leaflet: see docs/decisions/003-react-leaflet-in-one-file.md.
 */
export function LeafletMap({ drawing, prefix, boundariesAddress, onReady, ...content }: Props) {
  const bounds = useMemo(() => {
    const [[south, west], [north, east]] = drawing.bounds;
    return latLngBounds([south, west], [north, east]);
  }, [drawing.bounds]);
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <MapContainer
      className="map-live"
      bounds={bounds}
      maxBounds={bounds}
      maxBoundsViscosity={1}
      zoomSnap={0}
      zoomDelta={ZOOM_STEP}
      wheelPxPerZoomLevel={120}
      scrollWheelZoom={false}
      dragging={false}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={!isCalm}
      fadeAnimation={false}
      inertia={!isCalm}
    >
      <LiveLayers {...{ drawing, prefix, boundariesAddress, onReady, bounds }} {...content} />
    </MapContainer>
  );
}

function LiveLayers({
  drawing,
  prefix,
  boundariesAddress,
  onReady,
  bounds,
  onSelect,
  ...content
}: Props & { readonly bounds: ReturnType<typeof latLngBounds> }) {
  const map = useMap();
  const { zoom, reset } = useFrame(bounds);
  const wasDragged = useDragged();
  const fine = useFinePaths(zoom > 1.2 ? boundariesAddress : null, drawing);
  const shown = useMemo(() => refineDrawing(drawing, fine), [drawing, fine]);
  const { title, zoomIn, zoomOut, reset: resetWord } = content.words;

  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', title);
    const allowWheel = (): void => void map.scrollWheelZoom.enable();
    const leaveWheel = (): void => void map.scrollWheelZoom.disable();
    container.addEventListener('focusin', allowWheel);
    container.addEventListener('pointerdown', allowWheel);
    container.addEventListener('focusout', leaveWheel);
    container.addEventListener('pointerleave', leaveWheel);
    // The overlay's content comes one commit after the map.
    const frame = requestAnimationFrame(onReady);
    return () => {
      cancelAnimationFrame(frame);
      container.removeEventListener('focusin', allowWheel);
      container.removeEventListener('pointerdown', allowWheel);
      container.removeEventListener('focusout', leaveWheel);
      container.removeEventListener('pointerleave', leaveWheel);
    };
  }, [map, onReady, title]);

  const viewBox = `0 0 ${drawing.width} ${drawing.height}`;
  return (
    <>
      <SVGOverlay bounds={bounds} interactive attributes={{ viewBox, preserveAspectRatio: 'none' }}>
        <g
          onFocus={({ target }) => {
            const { x, y } = offsetInto(map.getContainer(), target);
            if (x !== 0 || y !== 0) map.panBy([x, y]);
          }}
          onClickCapture={(event) => {
            if (!wasDragged.current) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <MapLayers
            {...content}
            drawing={shown}
            prefix={prefix}
            zoom={zoom}
            insets={zoom < 1.05}
            onSelect={onSelect}
          />
        </g>
      </SVGOverlay>
      <ZoomButtons
        words={{ zoomIn, zoomOut, reset: resetWord }}
        isAtFrame={zoom < 1.01}
        onZoomIn={() => map.zoomIn()}
        onZoomOut={() => map.zoomOut()}
        onReset={reset}
        rootRef={keepPresses}
      />
    </>
  );
}

/** How far the map must move for the middle of a shape that has the focus to be in view, px. */
function offsetInto(container: Element, target: Element): { readonly x: number; readonly y: number } {
  const [outer, inner] = [container.getBoundingClientRect(), target.getBoundingClientRect()];
  const [x, y] = [inner.x + inner.width / 2 - outer.x, inner.y + inner.height / 2 - outer.y];
  return {
    x: x < 0 || x > outer.width ? x - outer.width / 2 : 0,
    y: y < 0 || y > outer.height ? y - outer.height / 2 : 0,
  };
}

/** Two quick presses on a button are two presses, not a double click on the map. */
function keepPresses(element: HTMLElement | null): void {
  if (element) DomEvent.disableClickPropagation(element);
}

/** How much larger than the frame the map is shown, and the way back; keeps the frame when the box changes size. */
function useFrame(bounds: ReturnType<typeof latLngBounds>): {
  readonly zoom: number;
  readonly reset: () => void;
} {
  const map = useMap();
  const [zoom, setZoom] = useState(1);
  const reset = (): void => void map.fitBounds(bounds, { animate: false });
  useEffect(() => {
    const fit = (): void => {
      const base = map.getBoundsZoom(bounds);
      map.setMinZoom(base).setMaxZoom(base + ZOOM_DEPTH);
      map.fitBounds(bounds, { animate: false });
    };
    const follow = (): void => {
      const ratio = map.getZoomScale(map.getZoom(), map.getBoundsZoom(bounds));
      const rounded = Math.round(ratio * 100) / 100;
      setZoom(rounded);
      // At the frame there is nothing to pan, and a finger on the map must scroll the page.
      if (rounded > 1.01) map.dragging.enable();
      else map.dragging.disable();
    };
    fit();
    map.on('resize', fit).on('zoomend', follow);
    return () => void map.off('resize', fit).off('zoomend', follow);
  }, [map, bounds]);
  return { zoom, reset };
}

/** Whether the click that comes now ends a drag: it must not follow a link. */
function useDragged(): { readonly current: boolean } {
  const dragged = useRef(false);
  useMapEvents({
    dragstart: () => {
      dragged.current = true;
    },
    dragend: () => {
      setTimeout(() => {
        dragged.current = false;
      }, 0);
    },
  });
  return dragged;
}
