/** Work that is done without the screen, for journeys that begin where it is finished. */
import type {
  CheckView,
  ItemView,
  Response,
  SamplePlace,
} from '../../src/lib/host/bindings/commands';
import { expect } from '@playwright/test';
import type { Harness } from './harness';

/** Signs the learner of a sample station in. */
export async function signInLearner(computer: Harness, place: SamplePlace): Promise<void> {
  await computer.rpc('sample.sit', { place });
  const { cards } = await computer.rpc('sample.notes', {});
  const card = cards.find((one) => one.place === place)!;
  await computer.rpc('sign_in.learner', { card: card.card, pictures: card.pictures });
}

/** Reads all steps by turning the pages. */
export async function readAll(computer: Harness): Promise<void> {
  let { goOn: target } = await computer.rpc('learn.home', {});
  while (target.kind === 'step') {
    const { lesson, step } = target;
    target = (await computer.rpc('learn.step', { lesson, step })).next;
  }
}

/** Takes the check until the unit counts. */
export async function takeCheck(computer: Harness): Promise<void> {
  let view: CheckView = await computer.rpc('check.show', {});
  for (let answers = 0; answers < 200; answers += 1) {
    if (view.kind === 'item') {
      const { attempt, item, explain } = view;
      const response = explain?.key ?? guess(item);
      view = await computer.rpc('check.answer', { attempt, item: item.id, response });
    } else if (view.unitCounts) return;
    else view = await computer.rpc('check.go_again', { attempt: view.attempt });
  }
  throw new Error('the check has no end');
}

/** One exchange of a place of the sample with its stick. */
export async function exchange(computer: Harness, place: SamplePlace): Promise<void> {
  await sitAsStaff(computer, place);
  const { stick } = await computer.rpc('sample.notes', {});
  const job = await computer.rpc('exchange.start', { folder: stick });
  await expect
    .poll(async () => (await computer.rpc('job.poll', job)).outcome)
    .toMatchObject({ error: null });
}

export async function sitAsStaff(computer: Harness, place: SamplePlace): Promise<void> {
  await computer.rpc('sample.sit', { place });
  const { passphrase } = await computer.rpc('sample.notes', {});
  if (place !== 'centre') await computer.rpc('sign_in.staff', { passphrase });
}

export async function admitAll(computer: Harness): Promise<void> {
  const { sites } = await computer.rpc('centre.sites', {});
  for (const { site, standing } of sites) {
    if (standing === 'asking') await computer.rpc('centre.admit', { site });
  }
}

function guess(item: ItemView): Response {
  const ids = item.options.map((option) => option.id);
  switch (item.itemType) {
    case 'single':
    case 'picture':
      return { kind: 'choice', choice: ids[0]! };
    case 'multiple':
      return { kind: 'choices', choices: ids.slice(0, 1) };
    case 'match':
      return { kind: 'pairs', pairs: ids.map((id, at) => [id, item.rightSide[at]!.id]) };
    case 'order':
      return { kind: 'order', order: ids };
  }
}
