'use client';

import { DomEvent, latLngBounds } from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer, SVGOverlay, useMap, useMapEvents } from 'react-leaflet';
import 'leaflet/dist/leaflet.css';
import { type MapContent, MapLayers } from './map-layers';
import { arrowStep, guardWheel, isCalm, offsetInto } from './map-gestures';
import { refineDrawing } from './refine-drawing';
import { relabelDrawing, type View, wholeOf } from './relabel-drawing';
import { ringsOf } from './shape-rings';
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
      // The shapes and the buttons take the keyboard; the map itself would be one more stop.
      keyboard={false}
      attributionControl={false}
      zoomAnimation={!isCalm()}
      fadeAnimation={false}
      inertia={!isCalm()}
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
  const { view, reset } = useFrame(bounds, drawing);
  const { zoom } = view;
  useChosenInView(drawing, content.selected, bounds);
  const wasDragged = useDragged();
  const fine = useFinePaths(zoom > 1.2 ? boundariesAddress : null, drawing);
  const labelled = useMemo(
    () => (zoom > 1.01 ? relabelDrawing(drawing, view) : drawing),
    [drawing, view, zoom],
  );
  const shown = useMemo(() => refineDrawing(labelled, fine), [labelled, fine]);
  const { title, zoomIn, zoomOut, reset: resetWord } = content.words;

  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', title);
    const stopGuard = guardWheel(container, map.scrollWheelZoom);
    const move = (event: KeyboardEvent): void => {
      const step = map.dragging.enabled() ? arrowStep(event) : null;
      if (!step) return;
      event.preventDefault();
      map.panBy([...step]);
    };
    container.addEventListener('keydown', move);
    // The overlay's content comes one commit after the map.
    const frame = requestAnimationFrame(onReady);
    return () => {
      cancelAnimationFrame(frame);
      stopGuard();
      container.removeEventListener('keydown', move);
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
            view={view}
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

/** Two quick presses on a button are two presses, not a double click on the map. */
function keepPresses(element: HTMLElement | null): void {
  if (element) DomEvent.disableClickPropagation(element);
}

/** How much larger than the frame the map is shown, and the way back; keeps the frame when the box changes size. */
function useFrame(
  bounds: ReturnType<typeof latLngBounds>,
  drawing: MapDrawing,
): { readonly view: View; readonly reset: () => void } {
  const map = useMap();
  const { width, height } = drawing;
  const whole = useMemo(() => wholeOf({ width, height }), [width, height]);
  const [view, setView] = useState<View>(whole);
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
      if (rounded <= 1.01) setView(whole);
      else {
        const corner = map.latLngToContainerPoint(bounds.getNorthWest());
        const perPixel = width / (map.getSize().x * ratio);
        const box = { x: -corner.x * perPixel, y: -corner.y * perPixel };
        setView({ box: { ...box, width: width / ratio, height: height / ratio }, zoom: rounded });
      }
      // At the frame there is nothing to pan, and a finger on the map must scroll the page.
      if (rounded > 1.01) map.dragging.enable();
      else map.dragging.disable();
    };
    fit();
    map.on('resize', fit).on('zoomend moveend', follow);
    return () => void map.off('resize', fit).off('zoomend moveend', follow);
  }, [map, bounds, width, height, whole]);
  return { view, reset };
}

/** A place that is chosen while it is not wholly in view moves the map there, no nearer than it is shown now. */
function useChosenInView(
  drawing: MapDrawing,
  selected: string | null,
  bounds: ReturnType<typeof latLngBounds>,
): void {
  const map = useMap();
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    const around = selected === null ? undefined : ringsOf(drawing).get(selected)?.box;
    if (!around) return;
    const corner = map.latLngToLayerPoint(bounds.getNorthWest());
    const scale = (map.latLngToLayerPoint(bounds.getSouthEast()).x - corner.x) / drawing.width;
    const at = (x: number, y: number) => map.layerPointToLatLng([corner.x + x * scale, corner.y + y * scale]);
    const [right, bottom] = [around.x + around.width, around.y + around.height];
    const place = latLngBounds([at(around.x, bottom), at(right, around.y)]);
    if (map.getBounds().contains(place)) return;
    map.fitBounds(place, { maxZoom: map.getZoom(), padding: [16, 16], animate: !isCalm() });
  }, [map, drawing, selected, bounds]);
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
