import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neighbour, pictures } from './pictures';

/** Where the drawings lie that a card has on paper, and those that a screen shows. */
const onPaper = join(import.meta.dirname, '../../../../crates/footbridge-print/pictures');
const onScreen = join(import.meta.dirname, '../../../node_modules/@lucide/svelte/dist/icons');

/** Shapes of a drawing: their names and all numbers in them. */
function shapes(text: string): string[] {
  const shape = /(?:\["|<)(path|circle|rect|ellipse|line)"?,?\s*(?:\{([^}]*)\}|([^>]*)>)/g;
  return [...text.matchAll(shape)].map(([, name, data, tag]) => {
    const values = (data ?? tag ?? '').matchAll(/"?\b(\w+)"?\s*[:=]\s*"([^"]*)"/g);
    return [name, ...[...values].map(([, key, value]) => `${key} ${value}`).sort()].join(' | ');
  });
}

const drawings = readdirSync(onPaper).filter((file) => file.endsWith('.svg'));

describe('the sign-in pictures', () => {
  it.each(drawings)('have one drawing on paper and on the screen: %s', (file) => {
    const printed = shapes(readFileSync(join(onPaper, file), 'utf8'));
    const shown = readFileSync(join(onScreen, file.replace('.svg', '.svelte')), 'utf8');
    expect(printed.length).toBeGreaterThan(0);
    expect(printed).toEqual(shapes(/const iconData = .*/.exec(shown)?.[0] ?? ''));
  });

  it('keep the order that is printed on cards', () => {
    expect(pictures.map((picture) => picture.name).join(' ')).toBe(
      'key sailboat tree croissant volleyball guitar sun fish armchair clock bird coffee',
    );
  });

  it.each([
    [0, 'ArrowLeft', 0],
    [0, 'ArrowRight', 1],
    [3, 'ArrowRight', 3],
    [3, 'ArrowDown', 7],
    [1, 'ArrowUp', 1],
    [11, 'ArrowDown', 11],
    [5, 'Enter', null],
  ])('from %i, %s leads to %s', (from, key, to) => {
    expect(neighbour(from, key)).toBe(to);
  });
});
