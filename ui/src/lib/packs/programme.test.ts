import { expect, it } from 'vitest';
import { programmeIn } from './programme';

it('looks into the folder of the program on a stick, and nowhere else', () => {
  const sticks = [{ folder: '/media/stick' }];
  expect(programmeIn('/media/stick', sticks)).toBe('/media/stick/FOOTBRIDGE/programme');
  expect(programmeIn('/home/packs', sticks)).toBe('/home/packs');
});
