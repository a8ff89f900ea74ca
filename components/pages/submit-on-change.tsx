'use client';

import { useEffect, useRef } from 'react';

/** The button of a form of selects. With script a change sends the form, and the button is not shown. */
export function SubmitOnChange({ label }: { label: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const form = button.current?.form;
    const send = (event: Event) => {
      if (event.target instanceof HTMLSelectElement) form?.requestSubmit();
    };
    form?.addEventListener('change', send);
    return () => form?.removeEventListener('change', send);
  }, []);
  return (
    <button ref={button} type="submit" className="button without-script">
      {label}
    </button>
  );
}
