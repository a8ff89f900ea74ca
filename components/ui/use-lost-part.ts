import { useEffect } from 'react';

const KEY = 'tableau-sec.asked-again';
/** A page that is asked for again within this, ms, and lacks a part once more, would lack it each time. */
const SOON = 60_000;

/**
 * A part of the page that is not to be found is never shown as an empty one: the page is asked for again, once. When it is lost
 * again, or nothing can be remembered here, the page of errors says so, and nothing turns in a circle.
 */
export function useLostPart(isLost: boolean): void {
  useEffect(() => {
    if (!isLost) return;
    const { pathname, search } = window.location;
    if (!mayAskAgain(`${pathname}${search}`, Date.now())) {
      throw new Error('a finished part did not come with this page: open it anew, or in another browser');
    }
    window.location.reload();
  }, [isLost]);
}

/** Whether a page may be asked for again for what it lacks; remembers that it was. */
export function mayAskAgain(address: string, now: number): boolean {
  try {
    const [at = '', ...asked] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    if (asked.join(' ') === address && now - Number(at) < SOON) return false;
    sessionStorage.setItem(KEY, `${now} ${address}`);
    return true;
  } catch {
    // A browser that keeps nothing for the page.
    return false;
  }
}
