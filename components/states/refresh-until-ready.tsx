'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY = 2500;

/** Asks the server for this page again until it is another one. */
export function RefreshUntilReady() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
