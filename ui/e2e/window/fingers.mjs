/** A person without a mouse in the window: where the focus goes, and how an item is answered. */
import assert from 'node:assert/strict';
import { formOf } from './item.mjs';
import { say } from './texts.mjs';
import { KEYS } from './webdriver.mjs';

/** More stops than any page has. */
const MOST_STOPS = 80;

export class Fingers {
  #window;

  constructor(window) {
    this.#window = window;
  }

  press(...keys) {
    return this.#window.keys(...keys);
  }

  /** Presses Tab until the focus is in something that fits `css` and says `words`. */
  async tabTo(css, words = '') {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await this.press(KEYS.tab);
      const reached = await this.#window.run(
        `const focused = document.activeElement;
        const said = focused.getAttribute('aria-label') ?? focused.innerText ?? '';
        return focused.matches(arguments[0]) && said.includes(arguments[1]);`,
        css,
        words,
      );
      if (reached) return;
    }
    throw new Error(`Tab does not reach "${words}" in ${css}`);
  }

  async enter(css, words) {
    await this.tabTo(css, words);
    await this.press(KEYS.enter);
  }

  /** Answers the item on the screen, whatever its form; `right` is as an explanation says it. */
  async answer(right) {
    const kind = await formOf(this.#window);
    const ways = {
      typed: () => this.#type(right[0]),
      done: () => this.#tick('main .done input'),
      judged: () => this.#judge(right),
      one: () => this.#one(right[0], 0),
      several: () => this.#several(right),
      order: () => this.#order(right),
      pairs: () => this.#pairs(right),
    };
    assert.ok(ways[kind], `a form that keys can answer: ${kind}`);
    await ways[kind]();
  }

  async #type(text) {
    await this.tabTo('main .typed input');
    await this.press(...text);
  }

  async #tick(css) {
    await this.tabTo(css);
    await this.press(KEYS.space);
  }

  async #judge([verdict, reason]) {
    await this.#one(verdict, 0);
    if (reason) await this.#one(reason, 1);
  }

  /** Of a group of radios Tab reaches one; the arrows choose among them. */
  async #one(wanted, group) {
    const words = await this.#window.run(
      `const group = document.querySelectorAll('main [role="radiogroup"]')[arguments[0]];
      return [...group.querySelectorAll('label')].map((label) =>
        (label.querySelector('[lang]') ?? label).textContent.trim(),
      );`,
      group,
    );
    const at = words.indexOf(wanted);
    assert.ok(at >= 0, `"${wanted}" is one of ${JSON.stringify(words)}`);
    await this.tabTo(`main [role="radiogroup"] input`);
    await this.press(KEYS.space, ...Array(at).fill(KEYS.down));
  }

  async #several(wanted) {
    const boxes = await this.#window.run(
      `return [...document.querySelectorAll('main input[type="checkbox"]')].map((box) => {
        const label = box.closest('label');
        return (label.querySelector('[lang]') ?? label).textContent.trim();
      });`,
    );
    for (const words of boxes) {
      await this.tabTo('main input[type="checkbox"]');
      if (wanted.includes(words)) await this.press(KEYS.space);
    }
  }

  /** Lines go up one by one, and the focus goes with them. */
  async #order(wanted) {
    for (const [to, words] of wanted.entries()) {
      const lines = await this.#window.run(
        `return [...document.querySelectorAll('main li')].map((line) =>
          (line.querySelector('[lang]') ?? line).textContent.trim(),
        );`,
      );
      const by = lines.indexOf(words) - to;
      if (by === 0) continue;
      await this.tabTo('main button[data-move]', say('assessment-move-up', { text: words }));
      await this.press(...Array(by).fill(KEYS.enter));
    }
  }

  async #pairs(wanted) {
    const lines = await this.#window.run(
      `return [...document.querySelectorAll('main li')].map((line) => ({
        left: (line.querySelector('[lang]') ?? line).textContent.trim(),
        options: [],
      }));`,
    );
    for (const { left } of lines) {
      const right = wanted.find((line) => line.startsWith(`${left} → `))?.split(' → ')[1];
      assert.ok(right, `"${left}" has a partner`);
      await this.tabTo('main button[aria-haspopup="listbox"]');
      await this.press(KEYS.enter);
      await this.choose('main', right);
    }
  }

  /** Chooses in the list that is open in a part of the page. */
  async choose(part, wanted) {
    await this.#window.see(`${part} [role="option"]`);
    const { words, at } = await this.#window.run(
      `const list = [...document.querySelectorAll(arguments[0] + ' [role="option"]')];
      const shown = document.activeElement.getAttribute('aria-activedescendant');
      return {
        words: list.map((one) => (one.querySelector('[lang]') ?? one).textContent.trim()),
        at: Math.max(0, list.findIndex((one) => one.id === shown)),
      };`,
      part,
    );
    const by = words.indexOf(wanted) - at;
    assert.ok(words.includes(wanted), `"${wanted}" is one of ${JSON.stringify(words)}`);
    await this.press(...Array(Math.abs(by)).fill(by > 0 ? KEYS.down : KEYS.up), KEYS.enter);
  }
}
