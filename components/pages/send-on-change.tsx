'use client';

import { useEffect } from 'react';

/** Sends the forms of the page that have a `SubmitOnChange` when one of their selects changes: one listener for all of them. */
export function SendOnChange() {
  useEffect(() => {
    const send = ({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement)) return;
      const { form } = target;
      if (form?.querySelector('[data-sends]')) form.requestSubmit();
    };
    document.addEventListener('change', send);
    return () => document.removeEventListener('change', send);
  }, []);
  return null;
}
