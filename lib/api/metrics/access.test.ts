import { describe, expect, it } from 'vitest';
import { decideMetricsAccess } from './access';

describe('decideMetricsAccess', () => {
  it.each([
    [{ demonstration: true, metricsToken: null }, null, 'open'],
    [{ demonstration: false, metricsToken: null }, null, 'hidden'],
    [{ demonstration: false, metricsToken: null }, 'Bearer x', 'hidden'],
    [{ demonstration: true, metricsToken: 'secret' }, null, 'refused'],
    [{ demonstration: false, metricsToken: 'secret' }, 'Bearer other', 'refused'],
    [{ demonstration: false, metricsToken: 'secret' }, 'Basic secret', 'refused'],
    [{ demonstration: false, metricsToken: 'secret' }, 'bearer secret', 'open'],
  ])('%j with %s is %s', (settings, authorization, access) => {
    expect(decideMetricsAccess(settings, authorization)).toBe(access);
  });
});
