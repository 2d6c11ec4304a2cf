/**
 * The check of this computer: run, tried by hand, copied and printed, and about nobody.
 *
 * Two ways past the window are open at the computer of the harness, one cannot be seen, and five
 * are closed.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerInstead } from './lib/answers';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { signInLearner, sitAsStaff } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say, start } from './lib/texts';

function on(page: Page) {
  return {
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    follow: (name: string) => page.getByRole('link', { name, exact: true }).click(),
    /** The line of the check that is about this. */
    line: (what: string) =>
      page.getByRole('listitem').filter({
        has: page.getByRole('heading', { level: 3, name: new RegExp(`^${what} `) }),
      }),
  };
}

test('staff check this computer, and hand the report on @long', async ({
  page,
  context,
  newComputer,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const { cards } = await computer.rpc('sample.notes', {});
  const staff = new Staff(page);
  const { press, follow, line } = on(page);

  await test.step('it runs when the page is opened', async () => {
    await computer.show(page, '/teach/computer');
    await follow(say('computer-link'));
    await expect(staff.heading).toHaveText(say('computer-to-look', { count: 2 }));
    await expect(line(say('computer-part-disk'))).toContainText(say('computer-fine'));
    await expect(line(say('computer-part-writing'))).toContainText('4 Mi');
    const { folder } = await computer.rpc('site.about', {});
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    await look(page, 'check');
  });

  await test.step('what leads past the window is named, open ones first', async () => {
    const open = { name: say('computer-ways-open', { count: 2 }) };
    await expect(page.getByRole('heading', open)).toBeVisible();
    await expect(line(say('computer-way-sysrq'))).toContainText(say('computer-ways-word-open'));
    await expect(line(say('computer-way-swap'))).toContainText(say('computer-way-open-swap'));
    await expect(line(say('computer-way-swap'))).toContainText(
      say('computer-ways-do', { way: 'swap' }),
    );
    await expect(line(say('computer-way-keys'))).toContainText(say('computer-ways-not-seen'));
    const closed = page.getByText(say('computer-way-zap'), { exact: true });
    await expect(closed).toBeHidden();
    const fold = page.locator('summary');
    await expect(fold).toHaveText(say('computer-ways-closed-count', { count: 5 }));
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect(closed).toBeVisible();
    await look(page, 'check-ways');
    await page.keyboard.press('Enter');
    await expect(closed).toBeHidden();
  });

  await test.step('staff listen and watch', async () => {
    await press(say('computer-play'));
    await press(say('computer-heard'));
    await expect(line(say('computer-part-sound'))).toContainText(say('computer-found-sound-works'));
    await press(say('computer-show'));
    await press(say('computer-not-seen'));
    await expect(line(say('computer-part-video'))).toContainText(say('computer-do-video-fails'));
    await expect(staff.heading).toHaveText(say('computer-to-look', { count: 3 }));
    await look(page, 'check-look');
  });

  await test.step('the copied report names no person, no site and no folder', async () => {
    await press(say('computer-copy'));
    await expect(page.getByText(say('computer-copied'))).toBeVisible();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain(say('computer-found-sound-works'));
    expect(report).toContain(say('computer-do-video-fails'));
    expect(report).toContain(say('computer-way-open-sysrq'));
    expect(report).toContain(say('computer-way-zap'));
    expect(report).toMatch(/\b[0-9a-f]{64}\b/);
    const about = await computer.rpc('site.about', {});
    const { staff: signedIn } = await computer.rpc('desk.state', {});
    const named = [...cards.map(({ name }) => name), about.folder, about.site];
    for (const name of [...named, signedIn!.name]) expect(report).not.toContain(name);
  });

  await test.step('it can be printed', async () => {
    await press(say('printing-title'));
    await press(say('printing-print'));
    await expect(page.getByText(start('printing-in-queue'))).toBeVisible();
    const [sheet] = readdirSync(join(computer.paper, 'printed'));
    expect(sheet).toContain(say('computer-report'));
  });

  await test.step('what it is made of, with licences', async () => {
    await follow(say('computer-licences'));
    await expect(staff.heading).toHaveText(say('computer-licences'));
    const search = page.getByRole('textbox', { name: say('computer-licences-search') });
    await search.fill('rusqlite');
    await expect(page.getByText('rusqlite', { exact: true })).toBeVisible();
    await look(page, 'licences');
    await search.fill('no such part');
    await expect(page.getByText(say('computer-licences-none'))).toBeVisible();
    await look(page, 'licences-none');
    await follow(say('computer-licences-back'));
    await follow(say('computer-back'));
    await expect(page).toHaveURL(/#\/teach\/computer$/);
  });
});

/** Answered in place of the core: no computer of a test has all of this. */
test('what is wrong with a computer is named, with what to do @long', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const tried = { sound: 'fails', video: 'notTried', renderer: 'llvmpipe' } as const;
  const { register } = await computer.rpc('computer.check', { tried });
  const wrong = { standing: 'look', args: {} } as const;
  const fine = { standing: 'fine' } as const;
  await answerInstead(page, {
    'computer.check': {
      lines: [
        { ...wrong, part: 'sound', finding: 'sound-fails' },
        { ...fine, part: 'graphics', finding: 'graphics-slow', args: { renderer: 'llvmpipe' } },
        { ...wrong, part: 'stick', finding: 'stick-trouble' },
        {
          ...wrong,
          part: 'clock',
          finding: 'clock-early',
          args: { when: '2019-01-01T00:00:00Z' },
        },
        { ...wrong, part: 'disk', finding: 'disk-low', args: { gib: '0.4' } },
        { ...wrong, part: 'writing', finding: 'writing-slow', args: { ms: '2300' } },
        { ...fine, part: 'printer', finding: 'printer-none', args: {} },
      ],
      ways: [
        { way: 'account', standing: 'closed' },
        { way: 'session', standing: 'closed' },
      ],
      register: { ...register, engine: 'WebKitGTK 2.50.6' },
    },
  });
  await computer.show(page, '/teach/computer/check');
  await expect(new Staff(page).heading).toHaveText(say('computer-to-look', { count: 5 }));
  for (const key of [
    'computer-do-sound-fails',
    'computer-do-stick-trouble',
    'computer-do-clock-early',
    'computer-do-disk-low',
    'computer-do-writing-slow',
  ] as const) {
    await expect(page.getByText(say(key))).toBeVisible();
  }
  const closed = { name: say('computer-ways-all-closed', { count: 2 }) };
  await expect(page.getByRole('heading', closed)).toBeVisible();
  await look(page, 'check-wrong');
});

test('staff are told where they begin, and learners are not', async ({ page, newComputer }) => {
  const computer = await newComputer('computer', undefined, 'for-learners-only');
  await makeSample(computer);
  const told = page.getByText(say('computer-ways-notice', { count: 2 }));
  const staff = new Staff(page);

  await test.step('a trainer reads one line and is led to the check', async () => {
    await sitAsStaff(computer, 'station1');
    await computer.show(page);
    await expect(told).toBeVisible();
    await look(page, 'class-ways-open');
    await page.getByRole('link', { name: say('computer-ways-see') }).click();
    await expect(staff.heading).toHaveText(say('computer-to-look', { count: 2 }));
    await expect(told).toBeHidden();
  });

  await test.step('a learner sees nothing of it, and is told nothing', async () => {
    await computer.rpc('session.finish', {});
    await signInLearner(computer, 'station1');
    await computer.show(page);
    await expect(page).toHaveURL(/#\/learn$/);
    await expect(new Learner(page).goOn).toBeVisible();
    await expect(told).toHaveCount(0);
    await expect(computer.rpc('computer.open_ways', {})).rejects.toThrow('not-permitted');
  });

  await test.step('nobody is locked in at the office', async () => {
    await computer.rpc('session.finish', {});
    await sitAsStaff(computer, 'office');
    await computer.show(page, '/teach/computer/check');
    await expect(staff.heading).toHaveText(say('computer-fine-so-far'));
    await expect(page.locator('summary')).toHaveCount(0);
    await computer.show(page);
    await expect(staff.heading).toBeVisible();
    await expect(told).toHaveCount(0);
  });
});
