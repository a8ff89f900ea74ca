import type { MouseEvent } from 'react';

/** Runs an action instead of following a link, unless the reader wants a new tab or window. */
export function instead(action: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    action();
  };
}
