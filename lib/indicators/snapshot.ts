/**
 * Snapshots and histories: built on the server from stored rows, read anywhere. Free of I/O, of zod and of the catalogue's texts.
 */
export { buildHistory, readHistory, type HistoryInput } from './build-history';
export { buildSnapshot, type SnapshotInput } from './build-snapshot';
export { viewOf, type IndicatorView } from './indicator-view';
export { readFigure, type FigureRule, type ReadFigure } from './read-figure';
