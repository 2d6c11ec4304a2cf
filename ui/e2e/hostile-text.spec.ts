/**
 * 77, 78, 82: what is typed comes back as text, however it is made, and a flood of presses is
 * one answer.
 */
import { Learner } from './lib/learner';
import { Sample } from './lib/sample';
import { signIn, signInStaff } from './lib/sign-in';
import { expect, test } from './lib/test';
import { language, say } from './lib/texts';

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '{ $name } { -brand }',
  "=cmd|' /C calc'!A0",
  'A&amp;B &lt;b&gt;',
  'Z̸̧̛͙̘̥͎͕̜̓̐̈́͗a̵̢̨̛͚̝l̷g̸o̵',
  '👩‍👩‍👧‍👦 🏳️‍🌈',
  '%00%0d%0aSet-Cookie: a=b',
  '../../../../etc/passwd',
  "Robert'); DROP TABLE people;--",
];
/** Refused with a reason, or shown without being obeyed. */
const AWKWARD = ['a\u202egnp.exe', 'a\u0000b', 'a\nb', '\u200b\u200b', 'x'.repeat(1_000_000)];

test('hostile names are refused with a reason or shown as text @long', async ({
  page,
  newComputer,
}) => {
  const harness = await newComputer('station');
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  await harness.show(page);
  const sample = new Sample(page);
  await sample.make();

  // As a learner: into the one field that learners have.
  const field = page.getByRole('textbox', { name: say('desk-card-number') });
  for (const payload of [...PAYLOADS, ...AWKWARD]) {
    await field.fill(payload);
    const { width } = page.viewportSize()!;
    expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(width);
  }

  await page.reload();
  await signInStaff(page, await sample.passphrase());
  const kept: string[] = [];
  for (const payload of [...PAYLOADS, ...AWKWARD]) {
    await harness.rpc('class.enrol', { name: payload, language }).then(
      () => kept.push(payload),
      (refusal: Error) => expect(refusal.message).toMatch(/"code":"[a-z-]+"/),
    );
  }
  expect(kept).toEqual(expect.arrayContaining(PAYLOADS));
  await page.reload();
  for (const payload of PAYLOADS) {
    await expect(page.getByText(payload, { exact: true }).first()).toBeVisible();
  }
  expect(await page.locator('main img[src="x"], main script, main svg[onload]').count()).toBe(0);
  expect(opened).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
});

test('a flood of presses is one answer @long', async ({ page, newComputer }) => {
  const harness = await newComputer('station');
  await harness.show(page);
  const sample = new Sample(page);
  await sample.make();
  await signIn(page, await sample.card('Ana'));
  await page.evaluate(() => (location.hash = '#/learn/practice'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await harness.rpc('practice.show', { unit: null });
  await new Learner(page).choose();
  const answered: string[] = [];
  page.on('response', (response) => {
    if (response.request().postData()?.includes('"practice.answer"')) answered.push(response.url());
  });
  await page.locator('footer .main').evaluate((button: HTMLElement) => {
    for (let press = 0; press < 200; press += 1) button.click();
  });
  await expect(page.locator('footer .main')).toBeEnabled();
  await expect.poll(() => answered.length).toBe(1);
  await expect(page.locator('footer .main')).toBeEnabled();
  expect(answered).toHaveLength(1);
  expect(await harness.rpc('practice.show', { unit: null })).not.toEqual(before);
});
