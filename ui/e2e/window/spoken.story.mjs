/**
 * What a screen reader is told of the player: a step, and an item of every form before and after
 * something was chosen. Read from the window over AT-SPI, as Orca reads it.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, formOf } from './item.mjs';
import { sitDown } from './seat.mjs';
import { say } from './texts.mjs';
import { shelf } from '../shelf.mjs';

/** By form: what somebody answers with, and what tells that an answer stands. */
const FORMS = {
  several: { role: 'check box', least: 3, stands: checked },
  one: { role: 'radio button', least: 2, stands: checked },
  done: { role: 'radio button', least: 1, stands: checked },
  judged: { role: 'radio button', least: 2, stands: checked },
  order: { role: 'button', least: 6, stands: () => true },
  pairs: { role: 'combo box', least: 3, stands: (before, after) => differs(before, after) },
  typed: { role: 'entry', least: 1, stands: (_, after) => after.some(({ text }) => text === '1') },
};

export default async function tell(stage) {
  const samples = stage.folder('samples');
  const items = plantEveryForm(samples);
  const { window, learner } = await sitDown(stage, { samples });
  await learner.goOnByKeyboard();
  readStep(page(stage));

  await learner.readToPractice();
  const met = new Set();
  for (let number = 0; number < items; number += 1) {
    const form = await formOf(window);
    const before = readItem(page(stage), form, learner.page.heading);
    await choose(window);
    const after = readItem(page(stage), form, learner.page.heading);
    assert.ok(FORMS[form].stands(before, after), `${form}: it is told what was chosen`);
    met.add(
      (await window.run('return !!document.querySelector("[data-place]")')) ? 'places' : form,
    );
    await learner.next();
    readFeedback(page(stage));
    await learner.next();
  }
  assert.deepEqual([...met].sort(), [
    'done',
    'judged',
    'one',
    'order',
    'pairs',
    'places',
    'several',
    'typed',
  ]);
  await window.close();
}

/** Practice that ends when each of its items was right in a row: every form comes. */
function plantEveryForm(folder) {
  cpSync(shelf, folder, { recursive: true });
  const file = join(folder, 'induction-plastics/units/a2/unit.json');
  const unit = JSON.parse(readFileSync(file, 'utf8'));
  const all = unit.practice.items.length;
  const { items } = JSON.parse(readFileSync(join(file, '../items.json'), 'utf8'));
  const judged = items.filter(({ use, type }) => use === 'practice' && type === 'judged').length;
  // What a trainer judges does not count in practice.
  const count = all - judged;
  unit.practice = { ...unit.practice, right: count, of: count };
  writeFileSync(file, JSON.stringify(unit));
  return all;
}

/** What stands between the first and the last line of the page itself, as it is read. */
function page(stage) {
  const lines = stage
    .python('spoken.py', `${stage.pid()}`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const at = lines.findIndex(({ role }) => role === 'document web');
  assert.ok(at >= 0, 'the page is told of');
  const nameless = lines
    .slice(at + 1)
    .filter(({ states, name }) => states.includes('focusable') && name === '');
  assert.deepEqual(nameless, [], 'whatever takes the focus has a name');
  return lines.slice(at);
}

function readStep(lines) {
  const [{ name: title }] = lines;
  const heading = lines.find(({ role }) => role === 'heading');
  assert.ok(heading.states.includes('focused'), 'the heading has the focus');
  assert.equal(title, say('common-page-title', { page: heading.name }));
  const paragraphs = lines.filter(({ role }) => role === 'paragraph');
  assert.ok(paragraphs.length >= 3, 'each sentence is a paragraph of its own');
  assert.ok(paragraphs.every(({ text }) => text.split('. ').length === 1));
  const picture = lines.find(({ role, depth }) => role === 'image' && depth > heading.depth);
  assert.ok(picture.name.length > 10, 'the picture is told in words');
  const stages = lines.filter(({ name }) => /^Step 1 of \d+$/.test(name));
  assert.equal(stages.length, 1, 'the place in the lesson is told once');
}

function readItem(lines, form, question) {
  const headings = lines.filter(({ role }) => role === 'heading');
  assert.equal(headings[0].name, question, 'the first heading is the question');
  // Whoever judges true or false is asked why under a heading of its own.
  assert.ok(headings.length === 1 || form === 'judged', 'no other heading');
  const { role, least } = FORMS[form];
  const main = lines.slice(lines.indexOf(headings[0]));
  const end = main.findIndex((line) => line.role === 'landmark');
  const asked = main.slice(0, end);
  const controls = asked.filter((line) => line.role === role);
  assert.ok(
    controls.length >= least,
    `${form}: ${controls.length} of ${role} among ${asked.map((line) => `${line.role} ${line.name}`).join(', ')}`,
  );
  assert.equal(
    new Set(controls.map(({ name }) => name)).size,
    controls.length,
    `${form}: no two are called the same`,
  );
  if (form === 'order' || form === 'pairs') {
    assert.ok(
      asked.some((line) => line.role === 'list'),
      `${form}: the lines are a list`,
    );
  }
  if (form === 'one' || form === 'several') {
    assert.ok(
      asked.some((line) => line.name === question && line.role !== 'heading'),
      `${form}: the options are a group with the question as its name`,
    );
  }
  return controls;
}

function readFeedback(lines) {
  const heading = lines.find(({ role }) => role === 'heading');
  assert.ok(heading.states.includes('focused'), 'what was right is said first');
}

function checked(_, after) {
  return after.some(({ states }) => states.includes('checked'));
}

function differs(before, after) {
  return after.some(({ name }, place) => name !== before[place].name);
}
