/** The keyboard of a person without a mouse: where the focus is, and whether it can be seen. */
import { expect, type Page } from '@playwright/test';

interface Focus {
  /** What a screen reader would call it, roughly. */
  name: string;
  /** banner, main, contentinfo, or the name of the element that holds it. */
  region: string;
  /** Width of the ring in pixels. */
  ring: number;
}

export class Keys {
  constructor(readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Resolves when the page that a key led to has given its heading the focus. */
  async arrive(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused();
  }

  /** Where the focus is now; it must be visible. */
  async focus(): Promise<Focus> {
    const focus = await this.page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const shown = [focused, focused.closest('label')].filter((one) => one !== null);
      const ring = Math.max(
        ...shown.map((one) => {
          const style = getComputedStyle(one);
          return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
        }),
      );
      const label = focused.closest('label') ?? focused;
      const holder = focused.closest('dialog, header, main, footer, aside, nav');
      return {
        name: (focused.getAttribute('aria-label') ?? label.innerText).trim(),
        region: holder?.localName ?? 'body',
        ring,
      };
    });
    expect(focus.ring, `the ring around "${focus.name}"`).toBeGreaterThanOrEqual(3);
    return focus;
  }

  /** Answers the item on the screen, whatever its form, by the keys that its form asks for. */
  async answer(): Promise<void> {
    const main = this.page.getByRole('main');
    const pairs = main.getByRole('button', { expanded: false });
    const lines = await pairs.count();
    if (await main.getByRole('textbox').count()) {
      await this.press('Tab');
      await this.focus();
      await this.press('1');
    }
    if (await main.getByRole('checkbox').count()) await this.#choose();
    // A verdict asks for its reason once it is given.
    for (let group = 0; group < (await main.getByRole('radiogroup').count()); group += 1) {
      await this.#choose();
    }
    for (let line = 0; line < lines; line += 1) {
      await this.press('Tab');
      await this.focus();
      await this.press('Enter', ...Array<string>(line).fill('ArrowDown'), 'Enter');
    }
  }

  async #choose(): Promise<void> {
    await this.press('Tab');
    await this.focus();
    await this.press('Space');
  }

  /** Presses Tab until this has the focus; every stop on the way must be visible. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let stops = 0; stops < 40; stops += 1) {
      await this.press('Tab');
      const focus = await this.focus();
      if (focus.name === name) return;
      passed.push(focus.name);
    }
    throw new Error(`Tab does not lead to "${name}", only to ${passed.join(', ')}`);
  }

  /** All stops of Tab from the heading of the page to its end. */
  async stops(): Promise<Focus[]> {
    await this.page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
    await this.press('Shift+Tab');
    while ((await this.focus()).region !== 'header') await this.press('Shift+Tab');
    const first = async () => (await this.focus()).region === 'header';
    while (await first()) await this.press('Shift+Tab');
    const stops: Focus[] = [];
    for (let count = 0; count < 40; count += 1) {
      await this.press('Tab');
      const left = await this.page.evaluate(() => document.activeElement === document.body);
      if (left) return stops;
      stops.push(await this.focus());
    }
    throw new Error('Tab never reaches the end of the page');
  }
}
