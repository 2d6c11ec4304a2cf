import { describe, expect, it } from 'vitest';
import type { ItemType, ItemView, Response } from '$lib/host';
import * as responses from './responses';

function item(itemType: ItemType): ItemView {
  const option = (id: string, text: string) => ({ id, text, second: null, picture: null });
  return {
    id: 'i1',
    itemType,
    question: 'What comes first?',
    secondQuestion: null,
    picture: null,
    options: [option('a', 'Stop'), option('b', 'Look'), option('c', 'Go')],
    rightSide: [option('x', 'red'), option('y', 'yellow'), option('z', 'green')],
  };
}

describe('a new item', () => {
  it.each([
    ['single', false],
    ['picture', false],
    ['multiple', false],
    ['match', false],
    // The order that was shown may be the right one.
    ['order', true],
  ] as const)('%s can be sent untouched: %s', (itemType, complete) => {
    const one = item(itemType);
    expect(responses.isComplete(one, responses.blank(one))).toBe(complete);
  });
});

describe('multiple', () => {
  it('takes an option away when it is chosen again', () => {
    const both = responses.toggled(responses.toggled(null, 'a'), 'b');
    expect(both).toEqual({ kind: 'choices', choices: ['a', 'b'] });
    expect(responses.toggled(both, 'a')).toEqual({ kind: 'choices', choices: ['b'] });
  });
});

describe('match', () => {
  it('gives a partner to one line only', () => {
    const one = responses.paired(null, 'a', 'x');
    const two = responses.paired(one, 'b', 'x');
    expect(responses.partnerOf(two, 'a')).toBeNull();
    expect(responses.partnerOf(two, 'b')).toBe('x');
    expect(responses.isComplete(item('match'), two)).toBe(false);
  });

  it('is complete when every line has a partner', () => {
    let response = responses.paired(null, 'a', 'x');
    response = responses.paired(response, 'b', 'y');
    response = responses.paired(response, 'c', 'z');
    expect(responses.isComplete(item('match'), response)).toBe(true);
  });
});

describe('order', () => {
  it.each([
    ['b', -1, 'b a c'],
    ['b', 1, 'a c b'],
    ['a', -1, 'a b c'],
    ['c', 1, 'a b c'],
  ] as const)('%s moved by %i gives %s', (id, by, order) => {
    expect(responses.moved(['a', 'b', 'c'], id, by).join(' ')).toBe(order);
  });
});

describe('the words of an answer', () => {
  const texts = (lines: responses.Line[]) => lines.map((line) => line.text);

  it('are those of the item', () => {
    expect(texts(responses.lines(item('single'), { kind: 'choice', choice: 'b' }))).toEqual([
      'Look',
    ]);
    const order: Response = { kind: 'order', order: ['b', 'a'] };
    expect(texts(responses.lines(item('order'), order))).toEqual(['Look', 'Stop']);
  });

  it('say what was right, and nothing when nothing was', () => {
    const key: Response = {
      kind: 'pairs',
      pairs: [
        ['a', 'x'],
        ['b', 'y'],
      ],
    };
    expect(texts(responses.rightLines(item('match'), key, ['a']))).toEqual(['Stop → red']);
    expect(responses.rightLines(item('match'), key, [])).toEqual([]);
  });
});
