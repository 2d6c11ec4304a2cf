/** What every screen must hold, and a picture of it to look at. */
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from './test';
import { language, say } from './texts';

declare global {
  interface Window {
    axe: { run: (context: Document, options: object) => Promise<AxeResults> };
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const pictures = join(import.meta.dirname, '../../../screenshots', language);

/** Where a screen may be longer than the window. */
export type Length = 'one-window' | 'any';

/** Looks at the screen that is open now. A learner's task never needs scrolling. */
export async function look(page: Page, name: string, length: Length = 'any'): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expect(page, `${name} has a title of its own`).toHaveTitle(
    new RegExp(say('common-page-title', { page: '.+' })),
  );
  expect(await violations(page), `${name}: axe`).toEqual([]);
  for (const size of ['100', '200']) {
    await setTextSize(page, size);
    expect.soft(await sideways(page), `${name} at ${size} %: runs out sideways`).toEqual([]);
    expect.soft(await tooSmall(page), `${name} at ${size} %: smaller than 44 px`).toEqual([]);
    if (size === '100' && length === 'one-window') await expectOneWindow(page, name);
    await keepPicture(page, size === '100' ? name : `${name}-${size}`);
  }
  await setTextSize(page, '100');
}

/** Nothing has to be scrolled to: neither down nor sideways. */
export async function expectOneWindow(page: Page, name: string): Promise<void> {
  const below = await page.evaluate(
    () => document.documentElement.scrollHeight - window.innerHeight,
  );
  expect.soft(below, `${name}: pixels below the window`).toBeLessThanOrEqual(0);
}

/** What the display menu does, without leaving the screen; the menu itself has a test. */
async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((size) => (document.documentElement.dataset.text = size), size);
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    tags,
  );
  const unsure = found.incomplete.filter((rule) => rule.id === 'color-contrast');
  for (const { nodes } of unsure) {
    console.log(`contrast to look at: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

/** What is wider than the window: the page itself, a dialog, or a line that is cut off. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const boxes = [root, ...document.querySelectorAll('dialog[open], button, a, h1, h2, p, label')];
    return boxes
      .filter((box) => !box.closest('.hidden-text') && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => getComputedStyle(box).display !== 'inline')
      .map((box) => `${box.localName} ${box.textContent?.trim().slice(0, 40)}`);
  });
}

/** Buttons, links and choices that are hard to hit; those inside a sentence may be smaller. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const insideSentence = (target: HTMLElement) => {
      const sentence = target.closest<HTMLElement>('p, li');
      const word = target.matches('[aria-haspopup="dialog"], a');
      return word && sentence && sentence.innerText.trim() !== target.innerText.trim();
    };
    const top = document.querySelector('dialog[open]') ?? document;
    return [...top.querySelectorAll<HTMLElement>('button, a[href], [role="option"], input')]
      .map((target) => target.closest<HTMLElement>('label') ?? target)
      .filter((target) => !insideSentence(target))
      .map((target) => ({ name: target.innerText.trim(), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`);
  });
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.FOOTBRIDGE_SCREENSHOTS === '0') return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
