import { describe, expect, it } from 'vitest';
import type { PictureSpot } from '$lib/host';
import { boxOf, spotAt } from './doing.svelte';

const spot = (
  id: string,
  left: number,
  top: number,
  width: number,
  height: number,
): PictureSpot => ({
  id,
  area: { left, top, width, height },
  name: id,
  danger: true,
  sentence: { id: 1, runs: [] },
});

describe('a click in the picture', () => {
  const spots = [spot('floor', 0, 500, 1000, 500), spot('oil', 400, 700, 100, 60)];
  const reach = { x: 20, y: 20 };

  it('means the smallest spot that it meets', () => {
    expect(spotAt(spots, { x: 450, y: 730 }, reach)?.id).toBe('oil');
    expect(spotAt(spots, { x: 100, y: 730 }, reach)?.id).toBe('floor');
  });

  it('reaches a little further than the spot, and no more', () => {
    expect(spotAt(spots, { x: 385, y: 700 }, reach)?.id).toBe('oil');
    expect(spotAt(spots, { x: 370, y: 700 }, reach)?.id).toBe('floor');
    expect(spotAt(spots, { x: 450, y: 400 }, reach)).toBe(null);
  });
});

it('lays a box over its area', () => {
  expect(boxOf({ left: 125, top: 0, width: 50, height: 40 })).toBe(
    'left: 12.5%; top: 0%; width: 5%; height: 4%',
  );
});
