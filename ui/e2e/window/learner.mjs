/** A learner in the window: signs in, reads, practises, takes the check, remembers what was explained. */
import assert from 'node:assert/strict';
import { choose, rightAnswer } from './item.mjs';
import { say } from './texts.mjs';
import { KEYS } from './webdriver.mjs';

const PATIENCE = 10_000;

export class Learner {
  /** Where she is: the heading of the page, and the place in a lesson or a check. */
  page;
  #window;
  #card;
  #known = new Map();

  constructor(card) {
    this.#card = card;
  }

  async signIn(window) {
    this.#window = window;
    await window.type('.card-field input', this.#card.number);
    for (const picture of this.#card.pictures) {
      await window.click(`[role="group"] button[aria-label="${picture}"]`);
    }
    await window.see('.go-on');
    await this.#arrive(null);
  }

  /** Reads on until practice begins. */
  async readToPractice() {
    while (this.page.place !== say('assessment-practice')) await this.next();
  }

  /** Practises until the check may begin. */
  async practise() {
    for (let answers = 0; answers < 60; answers += 1) {
      const { heading } = this.page;
      if (heading === say('assessment-ready')) return;
      await choose(this.#window, this.#known.get(heading));
      await this.next();
      this.#known.set(heading, await rightAnswer(this.#window));
      await this.next();
    }
    throw new Error('practice has no end');
  }

  /** Answers one item of the check; an explanation before it is read first. */
  async answer() {
    if (this.page.heading === say('assessment-explained')) {
      const right = await rightAnswer(this.#window);
      await this.next();
      this.#known.set(this.page.heading, right);
    }
    await choose(this.#window, this.#known.get(this.page.heading));
    await this.next();
  }

  /** Goes on from where the check stands until the unit counts; says how many rounds it took. */
  async finishCheck() {
    for (let rounds = 1; rounds < 6; rounds += 1) {
      while (this.page.place) await this.answer();
      if (this.page.heading === say('assessment-unit-counts')) return rounds;
      await this.next();
    }
    throw new Error('the check has no end');
  }

  /** Presses the main button at the foot of the page. */
  async next() {
    await this.#window.click('footer .main');
    await this.#arrive(this.page);
  }

  /** Goes on from home without the mouse. */
  async goOnByKeyboard() {
    await this.#window.keys(KEYS.tab);
    const reached = await this.#window.run('return document.activeElement.textContent.trim()');
    assert.equal(reached, say('learning-go-on'), 'the first Tab on home reaches the main button');
    await this.#window.keys(KEYS.enter);
    await this.#arrive(this.page);
  }

  async finish() {
    await this.#window.click('header button', say('common-finish'));
    await this.#window.see('.note', say('desk-work-saved'));
  }

  async #arrive(before) {
    this.page = await arrival(this.#window, before);
  }
}

/** Waits, in the page itself, until another page than the one before stands there. */
export async function arrival(window, before) {
  const now = await window.runAsync(
    `const [before, patience, done] = arguments;
    const text = (css) => document.querySelector(css)?.textContent.trim() ?? '';
    const end = Date.now() + patience;
    const look = () => {
      const now = { heading: text('h1'), place: text('header strong') };
      const same = now.heading === before?.heading && now.place === before.place;
      if (now.heading !== '' && !same) done(now);
      else if (Date.now() > end) done(null);
      else setTimeout(look, 10);
    };
    look();`,
    before,
    PATIENCE,
  );
  assert.ok(now, `no page came after "${before?.heading}" in ${PATIENCE} ms`);
  return now;
}
