/** The wheel zooms once the reader has come to the map; before, and after, it scrolls the page. Returns how to stop. */
export function guardWheel(
  container: HTMLElement,
  wheel: { readonly enable: () => unknown; readonly disable: () => unknown },
): () => void {
  const allow = (): void => void wheel.enable();
  const leave = (): void => void wheel.disable();
  const handlers = [
    ['focusin', allow],
    ['pointerdown', allow],
    ['focusout', leave],
    ['pointerleave', leave],
  ] as const;
  for (const [type, handler] of handlers) container.addEventListener(type, handler);
  return () => {
    for (const [type, handler] of handlers) container.removeEventListener(type, handler);
  };
}

/** How far an arrow key moves the map, px. */
const STEP = 80;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The way of an arrow key, px to the right and down; `null` for any other key, and together with Alt, Ctrl or Meta. */
export function arrowStep(event: KeyboardEvent): readonly [number, number] | null {
  return event.altKey || event.ctrlKey || event.metaKey ? null : (STEPS[event.key] ?? null);
}

/** How far the map must move for the middle of a shape that has the focus to be in view, px. */
export function offsetInto(container: Element, target: Element): { readonly x: number; readonly y: number } {
  const [outer, inner] = [container.getBoundingClientRect(), target.getBoundingClientRect()];
  const [x, y] = [inner.x + inner.width / 2 - outer.x, inner.y + inner.height / 2 - outer.y];
  return {
    x: x < 0 || x > outer.width ? x - outer.width / 2 : 0,
    y: y < 0 || y > outer.height ? y - outer.height / 2 : 0,
  };
}

/** Whether the reader asked for less motion. */
export function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
