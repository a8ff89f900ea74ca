'use client';

import { useState } from 'react';
import { useMounted } from './use-mounted';

/** Copies an address. Absent without script: the address stands beside it as a link. */
export function CopyButton({ address, label, done }: { address: string; label: string; done: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  if (!useMounted()) return null;
  return (
    <button
      type="button"
      className="screen-only cursor-pointer px-1 py-1 text-12 whitespace-nowrap text-accent underline"
      onClick={() => {
        void navigator.clipboard.writeText(address).then(() => setCopied(address));
      }}
    >
      <span aria-live="polite">{copied === address ? done : label}</span>
    </button>
  );
}
