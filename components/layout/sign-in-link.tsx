'use client';

import { usePathname } from 'next/navigation';

const SIGN_IN = '/connexion';

/** The way to the sign-in, from everywhere but the sign-in itself. */
export function SignInLink({ label }: { label: string }) {
  if (usePathname() === SIGN_IN) return null;
  return (
    <a href={SIGN_IN} className="flex items-center py-1.5 text-13">
      {label}
    </a>
  );
}
