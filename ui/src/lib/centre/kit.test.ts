import { expect, it } from 'vitest';
import { mendIn } from './kit';

const kit = { classroom: 'Workshop B', sites: '6', folder: '/media/stick' };

it('can be made once a classroom, a number of computers and a stick are given', () => {
  expect(mendIn(kit)).toBeNull();
});

it.each([
  [{ classroom: ' ' }, 'classroom'],
  [{ sites: '' }, 'sites'],
  [{ sites: '0' }, 'sites'],
  [{ sites: '2.5' }, 'sites'],
  [{ sites: 'six' }, 'sites'],
  [{ folder: '' }, 'folder'],
])('with %j asks for %s', (change, field) => {
  expect(mendIn({ ...kit, ...change })).toBe(field);
});
