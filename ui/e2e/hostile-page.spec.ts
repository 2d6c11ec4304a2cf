/**
 * A page of an attacker, in a pack that the publisher signed, in a browser: the same frame, the
 * same policy and the same one-time address as in the window, where `./dev prove probe` tries it.
 */
import { join } from 'node:path';
import { Learner } from './lib/learner';
import { Sample } from './lib/sample';
import { signIn } from './lib/sign-in';
import { expect, test } from './lib/test';
import { say } from './lib/texts';
import { plant, TITLE } from './window/hostile/pack.mjs';

interface Told {
  line?: string;
  blocked?: boolean;
  done?: boolean;
}

/** What follows goes elsewhere: a browser shows an error in the frame, and nothing more is told. */
const LAST = 'form';

/** What a browser says of a request that the policy stopped, or its own rule about local files. */
const STOPPED = new Set(['csp', 'other']);

/** A browser makes one, which then reaches nobody; the window's web view has none at all. */
const OF_A_BROWSER = 'peer connection';

test('a page of an attacker in a pack reaches nothing', async ({
  browser,
  newComputer,
  newFolder,
}) => {
  const samples = plant(join(newFolder('packs'), 'with-page'), 'page');
  const harness = await newComputer('station', samples);
  // The page provokes the console on purpose, so this one is not watched.
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const outside: string[] = [];
  // The browser tells of requests that the policy stopped, too: those never leave.
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (!STOPPED.has(why) && !request.url().startsWith(harness.address)) {
      outside.push(`${why}: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (!response.url().startsWith(harness.address)) outside.push(`answered: ${response.url()}`);
  });
  const opened: unknown[] = [];
  page.on('popup', (popup) => opened.push(popup));
  page.on('dialog', (dialog) => opened.push(dialog));
  page.on('filechooser', (chooser) => opened.push(chooser));
  page.on('download', (download) => opened.push(download));

  await harness.show(page);
  const sample = new Sample(page);
  await sample.make();
  await signIn(page, await sample.card('Ana'));
  const told: Told[] = [];
  await page.exposeFunction('tell', (line: Told) => told.push(line));
  await page.evaluate(() =>
    addEventListener('message', ({ data }) =>
      (window as unknown as { tell: (line: unknown) => void }).tell(data),
    ),
  );
  await new Learner(page).goOn.click();
  const frame = page.locator('iframe');
  await expect(frame).toBeVisible();
  const address = page.url();
  await expect
    .poll(() => told.some(({ line, done }) => line === LAST || done), { timeout: 45_000 })
    .toBe(true);

  const worked = told.filter(({ line, blocked }) => line && line !== OF_A_BROWSER && !blocked);
  expect(worked).toEqual([]);
  expect(told.length).toBeGreaterThan(50);
  expect(opened, 'nothing opened').toEqual([]);
  expect(page.url()).toBe(address);
  expect(outside.filter((request) => !request.startsWith('blob:'))).toEqual([]);
  await expect(page.getByText(say('window-page-warning'))).toBeVisible();
  await expect(page.getByRole('region', { name: say('window-page') })).toContainText(TITLE);

  // The address was good for one request, and a page at the top has no origin either.
  const source = await frame.getAttribute('src');
  const again = await page.request.get(`${harness.address}${source}`);
  expect(again.status()).toBe(403);
  await page.close();
});
