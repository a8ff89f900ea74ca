import type { RefCallback } from 'react';

interface Props {
  readonly words: { readonly zoomIn: string; readonly zoomOut: string; readonly reset: string };
  readonly isAtFrame: boolean;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onReset: () => void;
  /** Lets the map keep presses on the buttons to itself. */
  readonly rootRef: RefCallback<HTMLElement>;
}

/** Zoom in, zoom out, back to the frame. */
export function ZoomButtons({ words, isAtFrame, onZoomIn, onZoomOut, onReset, rootRef }: Props) {
  return (
    <div ref={rootRef} className="map-buttons">
      <MapButton word={words.zoomIn} d="M3 8h10M8 3v10" onPress={onZoomIn} />
      <MapButton word={words.zoomOut} d="M3 8h10" onPress={onZoomOut} isOff={isAtFrame} />
      <MapButton
        word={words.reset}
        d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
        onPress={onReset}
        isOff={isAtFrame}
      />
    </div>
  );
}

function MapButton({
  word,
  d,
  onPress,
  isOff = false,
}: {
  readonly word: string;
  readonly d: string;
  readonly onPress: () => void;
  readonly isOff?: boolean;
}) {
  return (
    <button
      type="button"
      title={word}
      aria-label={word}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={d} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  );
}
