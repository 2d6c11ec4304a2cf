/** Print: where it may go, where it never goes, and that learners meet none of it. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Commands, JobStarted } from '../src/lib/host/bindings/commands';
import type { Harness } from './lib/harness';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { signInLearner, sitAsStaff } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { language, refusal, say, start } from './lib/texts';

/** The printer of the harness. */
const printer = 'Office';

function on(page: Page) {
  const dialog = page.getByRole('dialog', { name: say('printing-title') });
  const path = dialog.getByRole('textbox', { name: say('printing-folder'), exact: true });
  return {
    dialog,
    path,
    open: () => page.getByRole('button', { name: say('printing-title'), exact: true }).click(),
    choose: (name: string) => dialog.getByRole('radio', { name: new RegExp(`^${name}`) }).check(),
    press: (name: string) => dialog.getByRole('button', { name, exact: true }).click(),
    /** Another folder, typed. */
    type: async (folder: string) => {
      await dialog.getByRole('radio', { name: say('printing-other'), exact: true }).check();
      await path.fill(folder);
    },
  };
}

test('a card goes to the printer or into a folder, never among the files of the program @long', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const staff = new Staff(page);
  const { dialog, path, open, choose, press, type } = on(page);
  const { stick } = await computer.rpc('sample.notes', {});
  const documents = join(computer.paper, 'documents');

  await test.step('a learner is enrolled, and the card is on the screen', async () => {
    await computer.show(page, '/teach/enrol');
    await page.getByRole('textbox', { name: say('classes-enrol-name') }).fill('Mihai');
    await page.getByRole('button', { name: say('classes-enrol-do'), exact: true }).click();
    await expect(staff.heading).toHaveText(say('classes-card-title', { name: 'Mihai' }));
    await look(page, 'print-card');
  });

  await test.step('the printer that is usually taken is chosen already', async () => {
    await open();
    await expect(dialog.getByRole('radio', { name: new RegExp(`^${printer}`) })).toBeChecked();
    await look(page, 'print');
    await press(say('printing-print'));
    await expect(page.getByText(say('printing-in-queue', { queue: printer }))).toBeVisible();
    await look(page, 'print-printed');
    const [sheet = ''] = pdfs(join(computer.paper, 'printed'));
    expect(sheet).toContain(say('printing-cards-title'));
  });

  await test.step('a PDF is saved among the documents, and named after nobody', async () => {
    await open();
    await choose('documents');
    await press(say('printing-save'));
    await expect(page.getByText(start('printing-saved'))).toBeVisible();
    await expect.poll(() => pdfs(documents)).toHaveLength(1);
    expect(pdfs(documents)[0]).toMatch(
      new RegExp(`^${say('printing-file-cards')}-\\d{4}-\\d{2}-\\d{2}\\.pdf$`),
    );
  });

  await test.step('the place is remembered, and a second PDF replaces none', async () => {
    await open();
    await expect(dialog.getByRole('radio', { name: /^documents/ })).toBeChecked();
    await press(say('printing-save'));
    await expect.poll(() => pdfs(documents).length).toBe(2);
  });

  await test.step('our own folders are refused, with what to do', async () => {
    const exchange = join(stick, 'FOOTBRIDGE');
    mkdirSync(exchange, { recursive: true });
    await open();
    const { folder: data } = await computer.rpc('site.about', {});
    for (const ours of [exchange, data]) {
      await type(ours);
      await press(say('printing-save'));
      const { text, hint } = refusal('print-folder-ours');
      await expect(dialog.getByText(`${text} ${hint}`)).toBeVisible();
      await expect(path).toHaveAttribute('aria-invalid', 'true');
      await expect(path).toBeFocused();
    }
    await look(page, 'print-folder-ours');
    await type(join(computer.folder, 'nowhere'));
    await press(say('printing-save'));
    await expect(dialog.getByText(refusal('print-folder-not-found').text)).toBeVisible();
    expect(pdfs(exchange)).toEqual([]);
  });

  await test.step('a stick is warned about first', async () => {
    await type(stick);
    // With large text the warning stands below what can be seen, until it is scrolled to.
    const root = page.locator('html');
    await root.evaluate((html) => (html.dataset.text = '200'));
    await press(say('printing-save'));
    await expect(dialog.getByText(say('printing-stick-warn'))).toBeInViewport({ ratio: 0.9 });
    await root.evaluate((html) => (html.dataset.text = '100'));
    expect(pdfs(stick)).toEqual([]);
    await look(page, 'print-stick');
    await press(say('printing-save-stick'));
    await expect(page.getByText(start('printing-saved'))).toBeVisible();
    await expect.poll(() => pdfs(stick)).toHaveLength(1);
    await look(page, 'print-saved');
  });
});

test('the cards of a large prison are printed in parts, and what was stopped goes on @long', async ({
  page,
  newComputer,
}) => {
  test.setTimeout(240_000);
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const names = Array.from({ length: 401 }, (_, number) => `Learner ${number}`);
  const source = { from: 'pasted', text: ['name', ...names].join('\n') } as const;
  const asked = { source, language, shown: 'wrong', after: 0 } as const;
  const { table } = await computer.rpc('enrolment.look', asked);
  await finished(computer, await computer.rpc('enrolment.take', { source, language, table }));
  const { dialog, open, press } = on(page);
  const sheets = () => pdfs(join(computer.paper, 'printed'));

  await test.step('it shows how far it is, and stops between two parts', async () => {
    await computer.show(page, '/teach/people');
    await expect(page.getByText(say('people-fresh', { count: 401 }))).toBeVisible();
    // Four hundred lines would hide what the picture is about.
    await page.getByRole('searchbox').fill('nobody');
    await open();
    await press(say('printing-print'));
    await expect(page.getByText(say('jobs-stage-printing'))).toBeVisible();
    await expect(page.getByText(say('jobs-progress', { done: 0, total: 401 }))).toBeVisible();
    await look(page, 'print-many');
    await page.getByRole('button', { name: say('jobs-cancel'), exact: true }).click();
    const stopped = say('printing-cards-stopped', { printed: 200, left: 201 });
    await expect(page.getByText(stopped)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(say('people-fresh', { count: 201 }))).toBeVisible();
    expect(sheets()).toEqual([`1 ${title(1)}.pdf`]);
    await look(page, 'print-many-stopped');
  });

  await test.step('the rest is printed next, and nothing twice', async () => {
    await page
      .getByRole('button', { name: say('printing-cards-rest', { count: 201 }), exact: true })
      .click();
    await dialog.getByRole('radio', { name: new RegExp(`^documents`) }).check();
    await press(say('printing-save'));
    const among = say('printing-file-part', { part: '1', parts: '2' });
    await expect(page.getByText(`${among}.pdf`)).toBeVisible({ timeout: 120_000 });
    const part = (number: number) => say('printing-file-part', { part: `${number}`, parts: '2' });
    const files = pdfs(join(computer.paper, 'documents'));
    expect(files).toHaveLength(2);
    for (const number of [1, 2]) expect(files[number - 1]).toContain(part(number));
    await look(page, 'print-many-saved');
    await computer.show(page, '/teach/people');
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('button', { name: say('printing-title') })).toHaveCount(0);
  });
});

function title(part: number): string {
  const among = say('printing-cards-part', { part: `${part}`, parts: '3' });
  return `${say('printing-cards-title')} (${among})`;
}

async function finished(computer: Harness, job: JobStarted): Promise<void> {
  await expect
    .poll(async () => (await computer.rpc('job.poll', job)).outcome, { timeout: 60_000 })
    .toMatchObject({ error: null });
}

/** What staff may and a learner may not; none of it reaches the core's rules from the screen. */
const ofStaff: { [C in keyof Commands]?: Commands[C][0] } = {
  'print.places': {},
  'print.cards': { cards: null, to: { queue: printer } },
  'print.recovery_sheet': { groups: [], language, to: { queue: printer } },
  'print.computer_report': {
    tried: { sound: 'notTried', video: 'notTried', renderer: null },
    language,
    to: { queue: printer },
  },
  'enrolment.files': { folder: '/' },
  'people.export': { to: { path: '/', stickConfirmed: true } },
};

test('a learner meets neither print nor files @long', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  const ana = new Learner(page);
  const asked: string[] = [];
  page.on('filechooser', () => asked.push('a file'));
  page.on('download', () => asked.push('a download'));
  await page.exposeFunction('tellOfPrint', () => asked.push('print'));
  await page.addInitScript(() => {
    window.print = () => (window as unknown as { tellOfPrint: () => void }).tellOfPrint();
  });
  await computer.show(page);

  await test.step('on no page of theirs', async () => {
    await expect(ana.goOn).toBeVisible();
    await expectNoPaper(page);
    await ana.goOn.click();
    await expect(ana.place).toBeVisible();
    await expectNoPaper(page);
    for (const path of ['/learn/practice', '/learn/check', '/learn/record', '/learn/notice']) {
      await computer.show(page, path);
      await expect(ana.heading).toBeVisible();
      await expectNoPaper(page);
    }
  });

  await test.step('nor by an address of staff', async () => {
    for (const path of ['/teach/computer/check', '/teach/computer/code', '/teach/people']) {
      await computer.show(page, path);
      await expect(page).toHaveURL(/#\/learn$/);
      await expectNoPaper(page);
    }
  });

  await test.step('nor by a command, and nothing was written', async () => {
    for (const [command, request] of Object.entries(ofStaff)) {
      expect(await codeOf(computer, command, request), command).toBe('not-permitted');
    }
    expect(asked).toEqual([]);
    for (const folder of ['printed', 'documents']) {
      expect(readdirSync(join(computer.paper, folder))).toEqual([]);
    }
  });
});

/** Nothing to print with, to choose a file with or to save one with; no key does it either. */
async function expectNoPaper(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: say('printing-title') })).toHaveCount(0);
  await expect(page.locator('input[type="file"], a[download]')).toHaveCount(0);
}

async function codeOf(computer: Harness, command: string, request: unknown): Promise<unknown> {
  const response = await fetch(`${computer.address}/rpc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ command, request }),
  });
  const answer = (await response.json()) as { error?: { code: string } };
  return answer.error?.code;
}

/** The names of what begins as a PDF in a folder. */
function pdfs(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .filter((name) => readFileSync(join(folder, name)).subarray(0, 5).toString() === '%PDF-');
}
