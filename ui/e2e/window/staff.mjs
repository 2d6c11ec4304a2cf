/** The sample in the window: its strip, its notes, and its staff at work. */
import { say } from './texts.mjs';
import { until } from './webdriver.mjs';

/** What stands on the button of every stick. */
const START = say('exchange-start');

export class Sample {
  #window;

  constructor(window) {
    this.#window = window;
  }

  /** From the first page of an empty computer to station 1. */
  async make() {
    await this.#window.click('main label', 'English');
    await this.#window.click('footer .main', say('common-next'));
    await this.#window.click('main button', say('setup-sample'));
    await this.#seat('station1', 60_000);
  }

  /** A learner's card and the passphrase of all staff, as the notes show them. */
  async notes(learner) {
    const window = this.#window;
    await window.click('aside button', say('desk-sample-cards'));
    await window.see('dialog li', learner);
    const notes = await window.run(
      `const line = [...document.querySelectorAll('dialog li')].find((one) =>
        one.textContent.includes(arguments[0]),
      );
      const signs = [...line.querySelectorAll('[role="img"]')];
      return {
        card: {
          number: /\\d{4}-\\d{2}/.exec(line.textContent)[0],
          pictures: signs.map((sign) => sign.getAttribute('aria-label')),
        },
        passphrase: document.querySelector('dialog dd').textContent.trim(),
      };`,
      learner,
    );
    await window.click('dialog button', say('common-close'));
    return notes;
  }

  async sit(place) {
    await this.#window.click('aside button', say(`desk-sample-${place}`));
    await this.#seat(place, 10_000);
  }

  #seat(place, patience) {
    return this.#window.see(
      'aside button[aria-pressed="true"]',
      say(`desk-sample-${place}`),
      patience,
    );
  }
}

export class Staff {
  #window;

  constructor(window) {
    this.#window = window;
  }

  async signIn(passphrase) {
    await this.#window.click('footer a', say('desk-staff'));
    await this.#window.type('input[type="password"]', passphrase);
    await this.#window.click('main button[type="submit"]');
    await this.#window.see('nav');
  }

  open(area) {
    return this.#window.click('nav a', say(`site-rail-${area}`));
  }

  /** One exchange with the sample's stick; ends on its report. */
  async exchange() {
    await this.open('exchange');
    // The page before may still be there, and an older report looks like a new one.
    if ((await this.#waysToExchange()) === 'again') {
      await this.#window.click('main button', say('exchange-again'));
    }
    await this.#window.click('main li button', START);
    await this.#window.see('h1', say('exchange-done'), 30_000);
    await this.#window.see('.note', say('exchange-safe'));
  }

  /** Waits for the page of the exchange: it shows the last report, or sticks to begin with. */
  #waysToExchange() {
    return until('see the page of the exchange', 10_000, async () => {
      if (await this.#window.shows('main button', say('exchange-again'))) return 'again';
      return (await this.#window.shows('main li button', START)) ? 'begin' : undefined;
    });
  }

  /** Admits every site that asks, one click each. */
  async admitAll() {
    const asking = () =>
      this.#window.run(
        `return [...document.querySelectorAll('main li button:enabled')].filter(
          (one) => one.textContent.trim() === arguments[0],
        ).length;`,
        say('centre-admit'),
      );
    await this.#window.see('main li button', say('centre-admit'));
    for (let left = await asking(); left > 0; left -= 1) {
      await this.#window.click('main li button', say('centre-admit'));
      await until('see the site admitted', 10_000, async () =>
        (await this.#window.shows('.note', say('centre-admitted', { count: 0 }).split('.')[0])) &&
        (await asking()) === left - 1
          ? true
          : undefined,
      );
    }
  }

  /** The cells of the row about a person or a site. */
  row(name) {
    return until(`see a row about ${name}`, 10_000, async () => {
      const cells = await this.#window.run(
        `const row = [...document.querySelectorAll('main tbody tr')].find((one) =>
          one.querySelector('th').textContent.includes(arguments[0]),
        );
        return row ? [...row.cells].map((cell) => cell.innerText) : null;`,
        name,
      );
      return cells ?? undefined;
    });
  }

  /** The signs of the last session that are reached, in the class. */
  async ticks(name) {
    await this.row(name);
    return this.#window.run(
      `const row = [...document.querySelectorAll('main tbody tr')].find((one) =>
        one.querySelector('th').textContent.includes(arguments[0]),
      );
      return [...row.querySelectorAll('li.reached')].map((sign) => sign.textContent.trim());`,
      name,
    );
  }
}
