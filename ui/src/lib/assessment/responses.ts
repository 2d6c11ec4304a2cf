import type { ItemView, OptionView, PictureView, Response } from '$lib/host';

/** What a new item starts from: nothing chosen, and the lines of an order as they came. */
export function blank(item: ItemView): Response | null {
  switch (item.itemType) {
    case 'single':
    case 'picture':
    case 'trueFalse':
    case 'judged':
      return null;
    case 'number':
      return { kind: 'number', number: '' };
    case 'shortText':
      return { kind: 'text', text: '' };
    case 'multiple':
    case 'hotspot':
      return { kind: 'choices', choices: [] };
    case 'match':
      return { kind: 'pairs', pairs: [] };
    case 'order':
      return { kind: 'order', order: item.options.map((option) => option.id) };
  }
}

/** A number as the core reads it. */
const number = /^\s*[-+\u2212]?(?=[.,]?\d)\d{0,9}([.,]\d{0,6})?\s*$/;

/** True when the response can be sent. */
export function isComplete(item: ItemView, response: Response | null): response is Response {
  switch (response?.kind) {
    case undefined:
      return false;
    case 'choice':
    case 'done':
      return true;
    case 'choices':
      return response.choices.length > 0;
    case 'pairs':
      return response.pairs.length === item.options.length;
    case 'order':
      return response.order.length === item.options.length;
    case 'verdict':
      return item.options.length === 0 || response.reason !== null;
    case 'number':
      return number.test(response.number);
    case 'text':
      return response.text.trim() !== '';
  }
}

/** Ids of the chosen options. */
export function chosen(response: Response | null): string[] {
  if (response?.kind === 'choice') return [response.choice];
  return response?.kind === 'choices' ? response.choices : [];
}

/** What was typed so far. */
export function typed(response: Response | null): string {
  if (response?.kind === 'number') return response.number;
  return response?.kind === 'text' || response?.kind === 'done' ? response.text : '';
}

/** Says that the sentence is true or false; a reason for the other verdict is none for this. */
export function judged(response: Response | null, verdict: boolean): Response {
  const before = response?.kind === 'verdict' && response.verdict === verdict ? response : null;
  return { kind: 'verdict', verdict, reason: before?.reason ?? null };
}

/** Says why. */
export function reasoned(response: Response | null, reason: string): Response {
  return { kind: 'verdict', verdict: response?.kind === 'verdict' && response.verdict, reason };
}

/** Adds an option to a multiple response, or takes it away. */
export function toggled(response: Response | null, id: string): Response {
  const before = chosen(response);
  const choices = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  return { kind: 'choices', choices };
}

/** The right side that was chosen for a left one. */
export function partnerOf(response: Response | null, left: string): string | null {
  if (response?.kind !== 'pairs') return null;
  return response.pairs.find((pair) => pair[0] === left)?.[1] ?? null;
}

/** Gives a left side its partner; a partner that another line had moves over. */
export function paired(response: Response | null, left: string, right: string): Response {
  const before = response?.kind === 'pairs' ? response.pairs : [];
  const others = before.filter((pair) => pair[0] !== left && pair[1] !== right);
  return { kind: 'pairs', pairs: [...others, [left, right]] };
}

/** The order with one line moved by one place; the same at the edge. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const result = order.filter((other) => other !== id);
  result.splice(to, 0, id);
  return result;
}

/** One line of an answer in the words of the item, with the picture that belongs to it. */
export interface Line {
  text: string;
  second: string | null;
  picture: PictureView | null;
}

/** What the program itself says in an answer, in the language of the reader. */
export interface Words {
  verdict: (verdict: boolean) => string;
  number: (value: number) => string;
}

/** The part of a verdict that is no option. */
const verdictPart = 'verdict';

/** The lines of a response, for showing what was right. */
export function lines(item: ItemView, response: Response, words: Words): Line[] {
  const find = (side: OptionView[], id: string) => side.filter((one) => one.id === id);
  switch (response.kind) {
    case 'choice':
      return find(item.options, response.choice);
    case 'choices':
      return item.options.filter((option) => response.choices.includes(option.id));
    case 'pairs':
      return item.options.flatMap((left) => {
        const right = partnerOf(response, left.id);
        return find(item.rightSide, right ?? '').map((partner) => joined(left, partner));
      });
    case 'order':
      return response.order.flatMap((id) => find(item.options, id));
    case 'verdict':
      return [plain(words.verdict(response.verdict)), ...find(item.options, response.reason ?? '')];
    case 'number':
      return [plain(`${words.number(Number(response.number))} ${item.unit ?? ''}`.trim())];
    case 'text':
      return [plain(response.text)];
    case 'done':
      return response.text.split('\n').map(plain);
  }
}

/** What was right, in the words of the item. */
export function rightLines(
  item: ItemView,
  key: Response,
  rightParts: readonly string[],
  words: Words,
): Line[] {
  const options = item.options.filter((option) => rightParts.includes(option.id));
  if (key.kind === 'pairs') return lines({ ...item, options }, key, words);
  if (key.kind !== 'verdict' || !rightParts.includes(verdictPart)) return options;
  return [plain(words.verdict(key.verdict)), ...options];
}

function plain(text: string): Line {
  return { text, second: null, picture: null };
}

function joined(left: OptionView, right: OptionView): Line {
  const second = left.second && right.second && `${left.second} → ${right.second}`;
  return { text: `${left.text} → ${right.text}`, second, picture: left.picture };
}
