/**
 * A learner's whole induction in Romanian, without a mouse: every page of eight units, practice,
 * checks, and the final that a trainer begins and ends.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { assertAccessible } from './accessible.mjs';
import { Fingers } from './fingers.mjs';
import { formOf } from './item.mjs';
import { rightAnswers } from './keys-of-course.mjs';
import { arrival } from './learner.mjs';
import { Sample, Staff } from './staff.mjs';
import { say, speak } from './texts.mjs';
import { KEYS, until } from './webdriver.mjs';

const PACKS = join(import.meta.dirname, '../../../content-packs');
const LANGUAGE = 'ro';
const OWN_NAME = 'Română';
const UNITS = 8;
const QUESTIONS = 30;
const COLUMNS = 4;

export default async function tell(stage) {
  const window = await stage.open('station', { samples: PACKS });
  const sample = new Sample(window);
  await sample.make();
  const { card, passphrase } = await sample.notes('Ana');
  const ana = new Ana(window, card, stage);

  await ana.signIn();
  await ana.readIn(OWN_NAME);
  speak(LANGUAGE);
  await ana.learnEverything();
  await ana.look('induction-home');
  await ana.finish();

  speak('en');
  const codes = await openFinal(window, passphrase);
  await ana.signIn();
  speak(LANGUAGE);
  await ana.takeFinal(codes);
  await ana.look('induction-final');
  await window.close();
}

/** The trainer opens the final for the learner, and reads the two codes. */
async function openFinal(window, passphrase) {
  await new Staff(window).signIn(passphrase);
  await window.click('main a', say('classes-finals'));
  await window.click('main button', say('finals-open'));
  await window.see('main', say('finals-codes-about'));
  const codes = await window.run(
    `return [...document.querySelectorAll('main')[0].innerText.matchAll(/\\b\\d{3} ?\\d{3}\\b/g)].map(
      ([code]) => code.replace(' ', ''),
    );`,
  );
  assert.equal(codes.length, 2, `two codes, and not ${codes}`);
  await window.click('header button', say('common-finish'));
  await window.see('.card-field input');
  return { start: codes[0], end: codes[1] };
}

class Ana {
  #window;
  #card;
  #stage;
  #fingers;
  #right;
  #page = null;

  constructor(window, card, stage) {
    this.#window = window;
    this.#card = card;
    this.#stage = stage;
    this.#fingers = new Fingers(window);
  }

  async look(what) {
    await assertAccessible(this.#window, what);
    this.#stage.keep(what, await this.#window.picture());
  }

  /** Digits go to the card from anywhere; the arrows walk through the pictures. */
  async signIn() {
    await this.#window.see('.card-field input');
    await this.#fingers.press(...this.#card.number.replace('-', ''), KEYS.enter);
    const names = await this.#window.run(
      `return [...document.querySelectorAll('[role="group"] button[aria-label]')].map((one) =>
        one.getAttribute('aria-label'),
      );`,
    );
    let at = 0;
    for (const picture of this.#card.pictures) {
      const to = names.indexOf(picture);
      const [across, down] = [to % COLUMNS, Math.floor(to / COLUMNS)];
      const [right, below] = [across - (at % COLUMNS), down - Math.floor(at / COLUMNS)];
      const many = (by, on, back) => Array(Math.abs(by)).fill(by > 0 ? on : back);
      await this.#fingers.press(
        ...many(right, KEYS.right, KEYS.left),
        ...many(below, KEYS.down, KEYS.up),
        KEYS.enter,
      );
      at = to;
    }
    await this.#window.see('.go-on, main a.main');
    this.#page = await arrival(this.#window, null);
  }

  async readIn(ownName) {
    await this.#fingers.enter('header button', say('learning-languages'));
    const list = 'dialog button[aria-haspopup="listbox"]';
    await this.#fingers.enter(list, say('learning-language-first'));
    await this.#fingers.choose('dialog', ownName);
    await this.#window.see('header button', ownName);
    await this.#fingers.press(KEYS.escape);
    // The same page in other words.
    this.#page = await arrival(this.#window, this.#page);
  }

  /** Goes on from wherever the program leads, until every unit counts. */
  async learnEverything() {
    const seen = { steps: 0, items: 0, units: 0 };
    while (seen.units < UNITS) {
      const hash = await this.#window.run('return location.hash');
      if (hash === '#/learn') {
        await this.#goOn();
        continue;
      }
      if (hash.startsWith('#/learn/step/')) seen.steps += 1;
      else if (await this.#answered()) seen.items += 1;
      if (this.#page.heading === say('assessment-unit-counts')) {
        seen.units += 1;
        await this.#goHome();
      } else await this.#go('footer .main');
    }
    console.log(`induction: units=${seen.units} steps=${seen.steps} items=${seen.items}`);
  }

  async takeFinal({ start, end }) {
    await this.#go('main a', say('finals-home-open'));
    await this.#fingers.tabTo('main input');
    await this.#fingers.press(...start, KEYS.enter);
    this.#page = await arrival(this.#window, this.#page);
    for (let number = 1; number <= QUESTIONS; number += 1) {
      assert.equal(this.#page.place, say('finals-number', { number, count: QUESTIONS }));
      assert.ok(await this.#answered(), `question ${number} is answered`);
      await this.#go('footer .main');
    }
    await this.#fingers.tabTo('main input');
    await this.#fingers.press(...end, KEYS.enter);
    this.#page = await arrival(this.#window, this.#page);
    assert.equal(this.#page.heading, say('finals-passed'));
  }

  async finish() {
    await this.#fingers.enter('header button', say('common-finish'));
    await this.#window.see('.card-field input');
  }

  /** Answers what is asked on this page, if anything is. */
  async #answered() {
    if ((await formOf(this.#window)) === null) return false;
    this.#right ??= rightAnswers(join(PACKS, 'induction-plastics'), LANGUAGE);
    const known = this.#right.get(this.#page.heading);
    assert.ok(known, `the course has an answer to "${this.#page.heading}"`);
    const shown = await this.#window.run(`return document.querySelector('main').innerText`);
    const fits = known.find((right) =>
      right.every((words) => shown.includes(words.split(' → ')[0])),
    );
    await this.#fingers.answer(fits ?? known[0]);
    return true;
  }

  /** From home, once it has stopped changing: what was done elsewhere comes in a moment later. */
  async #goOn() {
    const read = () => this.#window.run(`return document.querySelector('main').innerText`);
    let before = null;
    await until('see home at rest', 5000, async () => {
      const now = await read();
      const same = now === before;
      before = now;
      return same || undefined;
    });
    await this.#fingers.enter('main a.main');
    await until('leave home', 5000, async () => !(await this.#isHome()) || undefined);
    this.#page = await arrival(this.#window, null);
  }

  /** Home may have the same heading as the page before. */
  async #goHome() {
    await this.#fingers.enter('footer .main');
    await until('be at home', 5000, async () => (await this.#isHome()) || undefined);
  }

  async #isHome() {
    return (await this.#window.run('return location.hash')) === '#/learn';
  }

  async #go(css, words) {
    const before = this.#page;
    await this.#fingers.enter(css, words);
    this.#page = await arrival(this.#window, before);
  }
}
