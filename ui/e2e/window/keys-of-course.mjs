/** The right answers of a course from its source, in the words of one language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './texts.mjs';

/** By question: the right answers as an explanation on the screen says them. */
export function rightAnswers(course, language) {
  const found = new Map();
  const units = join(course, 'units');
  for (const unit of readdirSync(units)) {
    const { items } = JSON.parse(readFileSync(join(units, unit, 'items.json'), 'utf8'));
    for (const item of items) {
      const answers = found.get(item.question[language]) ?? [];
      found.set(item.question[language], [...answers, rightOf(item, language)]);
    }
  }
  return found;
}

function rightOf({ type, key, options = [], left = [], right = [] }, language) {
  const said = (all, id) => all.find((one) => one.id === id)?.text[language];
  switch (type) {
    case 'single':
    case 'picture':
      return [said(options, key)];
    case 'multiple':
    case 'hotspot':
    case 'order':
      return key.map((id) => said(options, id));
    case 'match':
      return Object.entries(key).map(([from, to]) => `${said(left, from)} → ${said(right, to)}`);
    case 'true_false':
      return [
        say(key.true ? 'assessment-true' : 'assessment-false'),
        ...(key.reason ? [said(options, key.reason)] : []),
      ];
    case 'number':
      return [key.number.replace('.', ',')];
    case 'short_text':
      return [key.accepted[language][0]];
    default:
      return [];
  }
}
