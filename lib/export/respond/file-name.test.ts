import { describe, expect, it } from 'vitest';
import { periodOf, monthIndex } from '@/lib/periods/period';
import { fileNameOf } from './file-name';

const FRAME = { period: periodOf('month', monthIndex(2026, 8)) };

describe('fileNameOf', () => {
  it('names page, table and the period of the figures', () => {
    expect(fileNameOf(FRAME, { title: 'Supervision, Mopti' })).toBe('supervision, mopti-2026-08');
    expect(fileNameOf(FRAME, { title: 'Stocks', period: 'told' }, 'mois')).toBe('stocks-mois-2026-08');
  });

  it('names no month where the file is of none', () => {
    expect(fileNameOf(FRAME, { title: 'Définitions', period: 'none' })).toBe('définitions');
    expect(fileNameOf(FRAME, { title: 'Réunions', period: 'none' }, 'reunions')).toBe('réunions-reunions');
  });
});
