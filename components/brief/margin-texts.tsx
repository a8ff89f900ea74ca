'use client';

import { useEffect } from 'react';
import { useMounted } from '@/components/ui/use-mounted';

interface MarginTextsProps {
  /** Custom properties of the root and their values, as CSS writes them. */
  readonly properties: Readonly<Record<string, string>>;
  /** The same as a style sheet. */
  readonly css: string;
  readonly nonce: string | undefined;
}

/**
 * What stands in the margins of each printed page. The document brings it as a style sheet, so that it is printed without script too;
 * where the browser has come from another page, that sheet's nonce is not the document's, and the root takes the texts itself.
 */
export function MarginTexts({ properties, css, nonce }: MarginTextsProps) {
  const isMounted = useMounted();
  useEffect(() => {
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return () => {
      for (const name of Object.keys(properties)) style.removeProperty(name);
    };
  }, [properties]);
  // The browser hides a nonce from scripts, so that React finds another one there.
  return isMounted ? null : (
    <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
  );
}
