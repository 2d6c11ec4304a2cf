/** Hands at a keyboard and a mouse, and somebody who counts what came of it. */
import { BUTTONS, STICKY, WHEEL } from './keys.mjs';

/** A place on the page where nothing is to be pressed. */
const NOWHERE = { x: 683, y: 740 };
/** What may open has opened by then. */
const REST_MILLIS = 90;

/** Tries combinations at a window that a driver holds. */
export class Hands {
  combinations = 0;
  windows = 0;
  navigations = 0;
  exits = 0;
  /** What was found, in words. */
  findings = [];
  #stage;
  #lookAt;
  #known;
  #printed;

  /** `lookAt` is called after every act: it says what became of the page, or nothing. */
  constructor(stage, lookAt) {
    this.#stage = stage;
    this.#lookAt = lookAt;
    this.#known = new Set(stage.census());
    this.#printed = stage.printed().length;
  }

  async keys(combinations) {
    for (const combination of combinations) {
      await this.#act(combination, () => this.#stage.pressOutside(combination));
    }
  }

  async sticky() {
    await this.#act('five times Shift', () => this.#stage.pressOutside(...STICKY));
  }

  async mouse({ x, y } = NOWHERE) {
    for (const button of BUTTONS) {
      await this.#act(`button ${button}`, () => this.#stage.clickOutside(x, y, button));
    }
    for (const button of WHEEL) {
      await this.#act(`wheel ${button}`, () => this.#stage.clickOutside(x, y, button));
      for (const held of ['ctrl', 'alt', 'shift']) {
        await this.#act(`${held} and wheel ${button}`, () => {
          this.#stage.atTheScreen('keydown', held);
          this.#stage.clickOutside(x, y, button);
          this.#stage.atTheScreen('keyup', held);
        });
      }
    }
  }

  async drop(kind) {
    await this.#act(`a dropped ${kind}`, () => this.#stage.python('screen.py', 'drop', kind));
  }

  get clean() {
    return this.windows + this.navigations + this.exits === 0;
  }

  async #act(what, act) {
    act();
    await new Promise((resolve) => setTimeout(resolve, REST_MILLIS));
    this.combinations += 1;
    const opened = this.#stage.census().filter((id) => !this.#known.has(id));
    if (opened.length > 0) this.#found('windows', `${what} opened ${opened.length} windows`);
    opened.forEach((id) => this.#known.add(id));
    const printed = this.#stage.printed();
    for (const line of printed.slice(this.#printed).split('\n')) {
      if (/^(navigation|new window|page load|revived|stopped):/.test(line)) {
        this.#found('navigations', `${what}: ${line}`);
      }
    }
    this.#printed = printed.length;
    const became = await this.#lookAt(what).catch(({ message }) => ({ exits: message }));
    for (const [kind, why] of Object.entries(became ?? {})) this.#found(kind, `${what}: ${why}`);
  }

  #found(kind, finding) {
    this[kind] += 1;
    this.findings.push(finding);
  }
}
