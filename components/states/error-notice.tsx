'use client';

import { useSyncExternalStore } from 'react';
import { failure as english } from '@/lib/i18n/messages/en/failure';
import { failure as french } from '@/lib/i18n/messages/fr/failure';
import { fill } from '@/lib/i18n/messages/fill';

/** The document says its language; an error leaves nobody else to ask. */
function useDocumentLanguage(): string {
  return useSyncExternalStore(
    () => () => {},
    () => document.documentElement.lang,
    () => 'fr',
  );
}

export function ErrorNotice({ reference, onRetry }: { reference: string; onRetry: () => void }) {
  const text = useDocumentLanguage() === 'en' ? english : french;
  return (
    <div className="max-w-text py-10" role="alert">
      <h1 className="text-21 font-bold wide:text-26">{text.error}</h1>
      <p className="mt-3 text-16">{fill(text.errorText, { reference })}</p>
      <button type="button" className="button mt-6" onClick={onRetry}>
        {text.retry}
      </button>
    </div>
  );
}
