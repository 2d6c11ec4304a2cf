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
  let { goOn: target } = await computer.rpc('learn.home', { unit: null });
  while (target.kind === 'step') {
    const { lesson, step } = target;
    target = (await computer.rpc('learn.step', { unit: null, lesson, step })).next;
  }
}

/** Practises until the goal is reached, by what was explained before. */
export async function practise(computer: Harness): Promise<void> {
  const known = new Map<string, Response>();
  let view = await computer.rpc('practice.show', { unit: null });
  for (let answers = 0; answers < 60 && !view.reached; answers += 1) {
    const { item } = view;
    if (!item) break;
    const response = known.get(item.id) ?? guess(item);
    const answered = await computer.rpc('practice.answer', { unit: null, item: item.id, response });
    known.set(item.id, answered.feedback.key);
    view = answered.practice;
  }
  expect(view.reached, 'the goal of practice').toBe(true);
}

/** Takes the check until the unit counts. */
export async function takeCheck(computer: Harness): Promise<void> {
  let view: CheckView = await computer.rpc('check.show', { unit: null });
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

/** The learner who sits there takes the check and goes on no further than its first round. */
async function takeFirstRound(computer: Harness, answer: (item: ItemView) => Response) {
  let view: CheckView = await computer.rpc('check.show', { unit: null });
  while (view.kind === 'item' && view.round === 'first') {
    const { attempt, item } = view;
    view = await computer.rpc('check.answer', { attempt, item: item.id, response: answer(item) });
  }
}

/** So many new learners at a sample station take the check, each with a guess of their own. */
export async function takeCheckAsMany(
  computer: Harness,
  place: SamplePlace,
  people: number,
): Promise<void> {
  await sitAsStaff(computer, place);
  const cards = [];
  for (let number = 1; number <= people; number += 1) {
    const language = number % 2 === 0 ? 'pt-PT' : 'en';
    cards.push(await computer.rpc('class.enrol', { name: `Learner ${number}`, language }));
  }
  for (const [number, { card, pictures }] of cards.entries()) {
    await computer.rpc('session.finish', {});
    await computer.rpc('sign_in.learner', { card, pictures });
    await readAll(computer);
    // Of five, one takes another option; so some options are never chosen.
    await takeFirstRound(computer, (item) => guess(item, number % 5 === 0 ? 1 : 0));
  }
  await computer.rpc('session.finish', {});
}

/** A trainer opens the final, the learner guesses at every item, the trainer ends it. */
export async function sitFinal(computer: Harness, place: SamplePlace): Promise<void> {
  await sitAsStaff(computer, place);
  const { lines } = await computer.rpc('finals.open', { id: 'final' });
  const { start, end } = lines[0]!.codes!;
  await signInLearner(computer, place);
  let view = await computer.rpc('final.start', { id: 'final', code: start });
  while (view.kind === 'item') {
    const { attempt, number, item } = view;
    const answer = { attempt, number, response: guess(item), then: number + 1 };
    view = await computer.rpc('final.answer', answer);
  }
  if (view.kind !== 'overview') throw new Error('the final has no end');
  await computer.rpc('final.end', { attempt: view.attempt, code: end });
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
  const { phase } = await computer.rpc('sample.sit', { place });
  const { passphrase } = await computer.rpc('sample.notes', {});
  if (phase !== 'staff') await computer.rpc('sign_in.staff', { passphrase });
}

export async function admitAll(computer: Harness): Promise<void> {
  const { sites } = await computer.rpc('centre.sites', {});
  for (const { site, standing } of sites) {
    if (standing === 'asking') await computer.rpc('centre.admit', { site });
  }
}

/** An answer that fits the item; nobody knows whether it is right. Another one by the number of the option that is taken first. */
export function guess(item: ItemView, from = 0): Response {
  const known = item.options.map((option) => option.id).sort();
  const ids = [...known.slice(from), ...known.slice(0, from)];
  switch (item.itemType) {
    case 'single':
    case 'picture':
      return { kind: 'choice', choice: ids[0]! };
    case 'multiple':
    case 'hotspot':
      return { kind: 'choices', choices: ids.slice(0, 1) };
    case 'match':
      return { kind: 'pairs', pairs: ids.map((id, at) => [id, item.rightSide[at]!.id]) };
    case 'order':
      return { kind: 'order', order: ids };
    case 'trueFalse':
      return { kind: 'verdict', verdict: true, reason: ids[0] ?? null };
    case 'number':
      return { kind: 'number', number: '1' };
    case 'shortText':
      return { kind: 'text', text: 'a' };
    case 'judged':
      return { kind: 'done', text: '' };
  }
}
