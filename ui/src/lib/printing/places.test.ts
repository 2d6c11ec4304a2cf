import { describe, expect, it } from 'vitest';
import type { PrintPlaces } from '$lib/host';
import { asked, firstChoice, firstFolder, isOnStick, ofFolder, ofQueue, other } from './places';

const places: PrintPlaces = {
  possible: true,
  queues: [
    { name: 'Hall', usual: false },
    { name: 'Office', usual: true },
  ],
  folders: [
    { path: '/stick', label: 'BLUE', stick: true },
    { path: '/home/documents', label: 'documents', stick: false },
  ],
  last: null,
};

describe('the first choice', () => {
  it.each([
    [places, ofQueue('Office')],
    [{ ...places, queues: [{ name: 'Hall', usual: false }] }, ofQueue('Hall')],
    [{ ...places, queues: [] }, ofFolder('/home/documents')],
    [{ ...places, queues: [], folders: places.folders.slice(0, 1) }, other],
    [{ ...places, last: { queue: 'Hall' } }, ofQueue('Hall')],
    [{ ...places, last: { queue: 'Gone' } }, ofQueue('Office')],
    [
      { ...places, last: { folder: { path: '/stick', stickConfirmed: false } } },
      ofFolder('/stick'),
    ],
  ] satisfies [PrintPlaces, string][])('of %j is %s', (given, value) => {
    expect(firstChoice(given)).toEqual({ value, typed: '' });
  });

  it('keeps a folder that was typed', () => {
    const last = { folder: { path: '/srv/print', stickConfirmed: false } };
    expect(firstChoice({ ...places, last })).toEqual({ value: other, typed: '/srv/print' });
  });
});

it('takes no printer for what is not printed', () => {
  expect(firstFolder(places)).toEqual({ value: ofFolder('/home/documents'), typed: '' });
  expect(firstFolder({ ...places, folders: [] })).toEqual({ value: other, typed: '' });
});

it('asks the core for what was chosen', () => {
  expect(asked({ value: ofQueue('A b'), typed: 'x' }, true)).toEqual({ queue: 'A b' });
  const folder = { path: '/a b', stickConfirmed: true };
  expect(asked({ value: ofFolder('/a b'), typed: 'x' }, true)).toEqual({ folder });
  expect(asked({ value: other, typed: ' /a b ' }, true)).toEqual({ folder });
});

it('knows the folders of sticks', () => {
  expect(isOnStick({ value: ofFolder('/stick'), typed: '' }, places)).toBe(true);
  expect(isOnStick({ value: ofFolder('/home/documents'), typed: '' }, places)).toBe(false);
  expect(isOnStick({ value: other, typed: '/stick' }, places)).toBe(false);
});
