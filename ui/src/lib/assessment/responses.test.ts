import { describe, expect, it } from 'vitest';
import type { ItemType, ItemView, Response } from '$lib/host';
import * as responses from './responses';

function item(itemType: ItemType): ItemView {
  const option = (id: string, text: string) => ({
    id,
    text,
    second: null,
    picture: null,
    area: null,
  });
  return {
    id: 'i1',
    itemType,
    question: 'What comes first?',
    secondQuestion: null,
    picture: null,
    options: [option('a', 'Stop'), option('b', 'Look'), option('c', 'Go')],
    rightSide: [option('x', 'red'), option('y', 'yellow'), option('z', 'green')],
    unit: null,
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
    ['trueFalse', false],
    ['number', false],
    ['hotspot', false],
    ['shortText', false],
    ['judged', false],
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

describe('true or false', () => {
  it('asks for the reason anew when the verdict changes', () => {
    const yes = responses.reasoned(responses.judged(null, true), 'a');
    expect(yes).toEqual({ kind: 'verdict', verdict: true, reason: 'a' });
    expect(responses.judged(yes, true)).toEqual(yes);
    expect(responses.judged(yes, false)).toEqual({
      kind: 'verdict',
      verdict: false,
      reason: null,
    });
  });

  it('can be sent with its reason, or where none is asked for', () => {
    const yes = responses.judged(null, true);
    expect(responses.isComplete(item('trueFalse'), yes)).toBe(false);
    expect(responses.isComplete(item('trueFalse'), responses.reasoned(yes, 'a'))).toBe(true);
    expect(responses.isComplete({ ...item('trueFalse'), options: [] }, yes)).toBe(true);
  });
});

describe('a number', () => {
  it.each([
    ['12', true],
    [' -0,5 ', true],
    ['\u22123.25', true],
    ['.5', true],
    ['5.', true],
    ['', false],
    ['-', false],
    [',', false],
    ['1.234,5', false],
    ['12mm', false],
    ['1.2345678', false],
  ])('%j can be sent: %s', (number, complete) => {
    const typed: Response = { kind: 'number', number };
    expect(responses.isComplete(item('number'), typed)).toBe(complete);
  });
});

describe('the words of an answer', () => {
  const words: responses.Words = {
    verdict: (verdict) => (verdict ? 'Wahr' : 'Falsch'),
    number: (value) => new Intl.NumberFormat('de').format(value),
  };
  const texts = (lines: responses.Line[]) => lines.map((line) => line.text);

  it('are those of the item', () => {
    expect(texts(responses.lines(item('single'), { kind: 'choice', choice: 'b' }, words))).toEqual([
      'Look',
    ]);
    const order: Response = { kind: 'order', order: ['b', 'a'] };
    expect(texts(responses.lines(item('order'), order, words))).toEqual(['Look', 'Stop']);
  });

  it('say what was right, and nothing when nothing was', () => {
    const key: Response = {
      kind: 'pairs',
      pairs: [
        ['a', 'x'],
        ['b', 'y'],
      ],
    };
    expect(texts(responses.rightLines(item('match'), key, ['a'], words))).toEqual(['Stop → red']);
    expect(responses.rightLines(item('match'), key, [], words)).toEqual([]);
  });

  it('say a verdict, a number with its unit and words as people say them', () => {
    const verdict: Response = { kind: 'verdict', verdict: false, reason: 'a' };
    expect(texts(responses.lines(item('trueFalse'), verdict, words))).toEqual(['Falsch', 'Stop']);
    expect(texts(responses.rightLines(item('trueFalse'), verdict, ['verdict'], words))).toEqual([
      'Falsch',
    ]);
    const number: Response = { kind: 'number', number: '12.5' };
    const asked = { ...item('number'), unit: 'mm' };
    expect(texts(responses.lines(asked, number, words))).toEqual(['12,5 mm']);
    expect(responses.rightLines(asked, number, [], words)).toEqual(asked.options.slice(0, 0));
  });
});
