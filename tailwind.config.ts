import type { Config } from 'tailwindcss';

/** The tokens of the look. Values live as CSS variables in `app/globals.css`, so that print and charts share them. */
const config: Config = {
  content: ['./app/**/*.tsx', './components/**/*.tsx'],
  theme: {
    screens: { wide: '601px', desk: '1000px' },
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'var(--paper)',
      tint: 'var(--tint)',
      ink: { DEFAULT: 'var(--ink)', 2: 'var(--ink-2)', 3: 'var(--ink-3)' },
      line: 'var(--line)',
      rule: 'var(--rule)',
      accent: { DEFAULT: 'var(--accent)', tint: 'var(--accent-tint)' },
      focus: 'var(--focus)',
      status: { on: 'var(--status-on)', watch: 'var(--status-watch)', off: 'var(--status-off)' },
      demo: { DEFAULT: 'var(--demo)', edge: 'var(--demo-edge)' },
    },
    fontFamily: { sans: 'var(--font)' },
    fontSize: {
      12: ['var(--fs-12)', { lineHeight: '1.35' }],
      13: ['var(--fs-13)', { lineHeight: '1.4' }],
      14: ['var(--fs-14)', { lineHeight: 'var(--lh)' }],
      15: ['0.9375rem', { lineHeight: '1.3' }],
      16: ['var(--fs-16)', { lineHeight: 'var(--lh)' }],
      17: ['1.0625rem', { lineHeight: '1.2' }],
      18: ['var(--fs-18)', { lineHeight: '1.25' }],
      21: ['1.3125rem', { lineHeight: 'var(--lh-tight)' }],
      26: ['var(--fs-26)', { lineHeight: 'var(--lh-tight)' }],
      34: ['var(--fs-34)', { lineHeight: '1.15' }],
    },
    borderRadius: { none: '0' },
    boxShadow: { none: 'none' },
    extend: { maxWidth: { page: 'calc(var(--page-max) + 48px)', text: '44rem' } },
  },
};

export default config;
