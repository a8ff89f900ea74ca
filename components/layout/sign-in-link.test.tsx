import { usePathname } from 'next/navigation';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { SignInLink } from './sign-in-link';

vi.mock('next/navigation', () => ({ usePathname: vi.fn() }));

it('leads to the sign-in from everywhere but the sign-in itself', () => {
  vi.mocked(usePathname).mockReturnValue('/');
  expect(renderToStaticMarkup(<SignInLink label="Se connecter" />)).toContain('href="/connexion"');
  vi.mocked(usePathname).mockReturnValue('/connexion');
  expect(renderToStaticMarkup(<SignInLink label="Se connecter" />)).toBe('');
});
