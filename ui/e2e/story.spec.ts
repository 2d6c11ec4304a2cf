import { Learner } from './lib/learner';
import { Sample } from './lib/sample';
import { finish, signIn, signInStaff } from './lib/sign-in';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say, start } from './lib/texts';

const ticks = {
  saved: say('classes-tick-saved'),
  stick: say('classes-tick-stick'),
  arrived: say('classes-tick-arrived'),
};
const notYet = (step: string) => say('classes-tick-not-yet', { step });

test('work outlives the power, and one stick brings it to the centre and a receipt back', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  const sample = new Sample(page);
  const ana = new Learner(page);
  const staff = new Staff(page);

  await test.step('a newcomer makes the sample from an empty folder', async () => {
    await computer.show(page);
    await sample.make();
  });
  const card = await sample.card('Ana');
  const passphrase = await sample.passphrase();

  await test.step('Ana reads, and the page is loaded anew in the middle', async () => {
    await signIn(page, card);
    await ana.goOn.click();
    await ana.turnPage();
    await ana.turnPage();
    const place = await ana.place.innerText();
    const heading = await ana.heading.innerText();
    await page.reload();
    await expect(ana.place).toHaveText(place);
    await expect(ana.heading).toHaveText(heading);
    await ana.readToPractice();
  });

  await test.step('she practises, and learns from what was wrong', async () => {
    await ana.practise();
    await ana.beginCheck();
  });

  await test.step('the power goes in the middle of the check', async () => {
    const option = page.getByRole('main').getByRole('radio').last();
    for (let answered = 0; answered < 4 || !(await option.isVisible()); answered += 1) {
      await ana.choose();
      await ana.send();
    }
    const place = await ana.place.innerText();
    const question = await ana.heading.innerText();
    const kept = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('check.keep_draft'),
    );
    await option.check();
    await kept;
    await computer.powerCut(page);
    await signIn(page, card);
    await expect(page.getByText(say('learning-interrupted'))).toBeVisible();
    await ana.goOn.click();
    await expect(ana.place).toHaveText(place);
    await expect(ana.heading).toHaveText(question);
    await expect(option).toBeChecked();
  });

  await test.step('what was wrong is explained and comes again until it is right', async () => {
    expect(await ana.finishCheck(), 'a wrong answer leads to a second round').toBeGreaterThan(0);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await finish(page);
    await expect(page.getByText(say('desk-work-saved'))).toBeVisible();
  });

  await test.step('her trainer sees the result, and puts it on the stick', async () => {
    await signInStaff(page, passphrase);
    const row = staff.row('Ana');
    await expect(row).toContainText(say('classes-stage-counts'));
    await expect(row.getByRole('listitem')).toContainText([
      ticks.saved,
      notYet(ticks.stick),
      notYet(ticks.arrived),
    ]);
    await staff.exchange();
    await staff.open('class');
    await expect(row.getByRole('listitem')).toContainText([
      ticks.saved,
      ticks.stick,
      notYet(ticks.arrived),
    ]);
  });

  await test.step('the centre admits the station by one click and shows her result', async () => {
    await sample.sit('centre');
    await staff.exchange();
    await page.getByRole('link', { name: say('exchange-to-sites'), exact: true }).click();
    // Station 2 was on the stick before, and asks too.
    const admit = page.getByRole('button', { name: start('centre-admit-one') });
    await expect(admit).toHaveCount(2);
    await admit.first().click();
    await expect(admit).toHaveCount(1);
    await admit.click();
    await expect(staff.row('Station 1')).toContainText('Workshop B');
    await staff.exchange();
    await staff.open('overview');
    const row = staff.row('Ana');
    await expect(row).toContainText(say('classes-stage-counts'));
    await expect(row).toContainText('Station 1');
  });

  await test.step('the receipt comes back: saved here, on the stick, arrived', async () => {
    await sample.sit('station1');
    await signInStaff(page, passphrase);
    await staff.exchange();
    await staff.open('class');
    const steps = staff.row('Ana').getByRole('listitem');
    await expect(steps).toHaveText([ticks.saved, ticks.stick, ticks.arrived]);
  });
});
