import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StatusShape } from './status-shape';

describe('StatusShape', () => {
  it('has another outline for each status, so that they are told apart without colour', () => {
    const shapes = (['on-track', 'watch', 'off-track', null] as const).map((status) =>
      renderToStaticMarkup(<StatusShape status={status} />).replace(/ (?:fill|stroke)="[^"]*"/g, ''),
    );
    expect(new Set(shapes).size).toBe(4);
  });
});
