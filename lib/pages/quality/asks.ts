import type { PageAsks } from '@/lib/pages/page-frame';

/** What `/donnees` takes: the window's last month, a region, since when revised values are listed and which page of them. */
export const QUALITY_ASKS: PageAsks = { period: 'month', region: true, texts: ['depuis', 'page'] };

/** The two indicators of the quality of reporting, in the page's order. */
export const QUALITY_INDICATORS = ['completeness', 'timeliness'] as const;
export type QualityIndicator = (typeof QUALITY_INDICATORS)[number];
