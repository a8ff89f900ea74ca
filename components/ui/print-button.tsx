'use client';

/** Opens the browser's print dialogue; without script it is not shown. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="link-button with-script screen-only" onClick={() => window.print()}>
      {label}
    </button>
  );
}
