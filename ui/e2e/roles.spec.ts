/** Who signs in with which role, and the page where they start: none that refuses them. */
import type { Page } from '@playwright/test';
import type { SamplePlace, StaffRole } from '../src/lib/host/bindings/commands';
import { makeSample, Sample } from './lib/sample';
import { look } from './lib/screen';
import { sitAsStaff } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { refusal, say } from './lib/texts';

const passphrase = 'seven quiet lanterns drifting';

const starts: { role: StaffRole; place: SamplePlace; path: RegExp; picture: string }[] = [
  { role: 'officer', place: 'office', path: /#\/teach\/register$/, picture: 'start-officer' },
  {
    role: 'officer',
    place: 'station1',
    path: /#\/teach\/exchange$/,
    picture: 'start-officer-station',
  },
  { role: 'publisher', place: 'centre', path: /#\/centre\/start$/, picture: 'start-publisher' },
  { role: 'guest', place: 'centre', path: /#\/centre\/start$/, picture: 'start-guest' },
];

test('every role starts where it may be, and no area of its rail refuses it @long', async ({
  page,
  newComputer,
}) => {
  test.setTimeout(180_000);
  const computer = await newComputer('computer');
  await makeSample(computer);
  for (const { role, place, path, picture } of starts) {
    await test.step(`${role} at ${place}`, async () => {
      await sitAsStaff(computer, place);
      await computer.rpc('staff.add', { name: `Eva ${picture}`, role, passphrase: other(picture) });
      await computer.rpc('session.finish', {});
      await computer.show(page);
      await new Sample(page).sit(place);
      await signInAs(page, picture, path);
      await look(page, picture);
      await expectNoRefusal(page);
      const areas = page.getByRole('navigation', { name: say('site-rail') }).getByRole('link');
      for (const area of await areas.all()) {
        await area.click();
        await expectNoRefusal(page);
      }
      // The first page of all is not theirs: it leads to their own.
      await computer.show(page, place === 'centre' ? '/centre' : '/teach');
      await expect(page).toHaveURL(path);
    });
  }

  await test.step('a guest looks at the packs, checks the computer and changes the passphrase', async () => {
    const staff = new Staff(page);
    await page.getByRole('link', { name: say('site-start-packs'), exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('link', { name: say('packs-install') })).toHaveCount(0);
    await look(page, 'start-guest-packs');
    await staff.open('start');
    await page.getByRole('link', { name: say('computer-link'), exact: true }).click();
    await expect(page.getByText(say('computer-report-about'))).toBeVisible();
    await expect(page.getByRole('link', { name: say('computer-back') })).toHaveCount(0);
    await staff.open('start');
    await page.getByRole('link', { name: say('staff-change'), exact: true }).click();
    await expectNoRefusal(page);
    await page.getByRole('link', { name: say('common-cancel'), exact: true }).click();
    await expect(page).toHaveURL(/#\/centre\/start$/);
  });
});

/** Nobody shares a passphrase. */
function other(picture: string): string {
  return `${passphrase} ${picture.split('-').reverse().join(' ')}`;
}

async function signInAs(page: Page, picture: string, start: RegExp): Promise<void> {
  await page.getByRole('link', { name: say('desk-staff'), exact: true }).click();
  await page.getByLabel(say('desk-passphrase'), { exact: true }).fill(other(picture));
  await page.getByRole('button', { name: say('desk-staff-open'), exact: true }).click();
  await expect(page).toHaveURL(start);
}

async function expectNoRefusal(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(refusal('not-permitted').text)).toHaveCount(0);
}
