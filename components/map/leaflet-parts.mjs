/**
 * The parts of Leaflet that the map uses, one by one: the package's own bundle brings markers, tiles and vectors as well,
 * some 12 kB that a slow line would carry for nothing. The bundler puts this in the place of `leaflet` (see next.config.ts).
 */
import * as DomEvent from 'leaflet/src/dom/DomEvent.js';
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';
import { Map } from 'leaflet/src/map/Map.js';
import { BoxZoom } from 'leaflet/src/map/handler/Map.BoxZoom.js';
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';

Object.assign(Map, { BoxZoom, DoubleClickZoom, Drag, ScrollWheelZoom, TouchZoom });

export { DomEvent, DomUtil, Map };
export { default as Browser } from 'leaflet/src/core/Browser.js';
export { LatLng, toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { SVGOverlay, svgOverlay } from 'leaflet/src/layer/SVGOverlay.js';
