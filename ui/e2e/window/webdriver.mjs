/**
 * As much of the WebDriver protocol as a journey needs, over fetch.
 * Every method names what a person does.
 */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that have no letter. */
export const KEYS = {
  tab: '\uE004',
  enter: '\uE007',
  escape: '\uE00C',
  shift: '\uE008',
  space: '\uE00D',
  left: '\uE012',
  up: '\uE013',
  right: '\uE014',
  down: '\uE015',
};

export class Window {
  #base;

  constructor(base) {
    this.#base = base;
  }

  /** Starts the program under a driver that listens at `driver`. */
  static async open(driver, application) {
    const capabilities = { alwaysMatch: { 'tauri:options': { application } } };
    const { sessionId } = await ask('POST', `${driver}/session`, { capabilities });
    return new Window(`${driver}/session/${sessionId}`);
  }

  close() {
    return ask('DELETE', this.#base);
  }

  address() {
    return this.#get('url');
  }

  run(script, ...args) {
    return this.#post('execute/sync', { script, args });
  }

  runAsync(script, ...args) {
    return this.#post('execute/async', { script, args });
  }

  /** Waits for an element that a person can see and, where words are named, that holds them. */
  see(css, words = '', patience = 10_000) {
    return until(`see "${words}" in ${css}`, patience, async () => {
      return (await this.#find(css, words)) ?? undefined;
    });
  }

  /** Whether such an element is there now. */
  async shows(css, words) {
    return (await this.#find(css, words)) !== null;
  }

  async click(css, words) {
    await this.press(await this.see(css, words));
  }

  /** Presses an element that was seen before. */
  async press({ [ELEMENT]: element }) {
    await this.#post(`element/${element}/click`, {});
  }

  async type(css, text) {
    const { [ELEMENT]: element } = await this.see(css);
    await this.#post(`element/${element}/value`, { text });
  }

  /** The page as a picture, PNG. */
  async picture() {
    return Buffer.from(await this.#get('screenshot'), 'base64');
  }

  /** Presses keys wherever the focus is. */
  async keys(...keys) {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #find(css, words) {
    return this.run(
      `const [css, words] = arguments;
      return [...document.querySelectorAll(css)].find(
        (one) => one.checkVisibility() && one.innerText.includes(words),
      ) ?? null;`,
      css,
      words,
    );
  }

  #get(path) {
    return ask('GET', `${this.#base}/${path}`);
  }

  #post(path, body) {
    return ask('POST', `${this.#base}/${path}`, body);
  }
}

async function ask(method, address, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method, headers, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Tries until something comes of it; the last failure says why nothing did. */
export async function until(what, patience, attempt) {
  const end = Date.now() + patience;
  let why = 'nothing there';
  while (Date.now() < end) {
    try {
      const found = await attempt();
      if (found !== undefined) return found;
    } catch (failure) {
      why = failure.message;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`did not ${what} in ${patience} ms: ${why}`);
}
