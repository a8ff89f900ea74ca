import { type RefObject, useEffect, useState } from 'react';

/** Longest wait for the browser to be at rest, ms. */
const PATIENCE = 3000;

/**
 * Width of the map's box, px, once it is time for Leaflet to take over: after loading, when the browser is at rest.
 * `null` until then.
 */
export function useTakeover(box: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    const cancel = whenAtRest(() => observer.observe(element));
    return () => {
      cancel();
      observer.disconnect();
    };
  }, [box]);

  return width;
}

function whenAtRest(run: () => void): () => void {
  let idle = 0;
  const wait = (): void => {
    // Safari has no requestIdleCallback.
    idle =
      'requestIdleCallback' in window
        ? window.requestIdleCallback(run, { timeout: PATIENCE })
        : Number(setTimeout(run, 200));
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    if ('cancelIdleCallback' in window) window.cancelIdleCallback(idle);
    else clearTimeout(idle);
  };
}
