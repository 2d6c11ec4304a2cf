/**
 * Runs the journeys of this folder in the real window, one after the other.
 * Names on the command line choose some of them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stage } from './stage.mjs';
import { speak } from './texts.mjs';

const chosen = process.argv.slice(2);
const stories = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.story.mjs'))
  .map((file) => file.replace('.story.mjs', ''))
  .filter((name) => chosen.length === 0 || chosen.includes(name));

let failed = 0;
for (const name of stories) {
  const began = Date.now();
  const stage = await Stage.set();
  // As the sample does, whatever the journey before spoke in the end.
  speak('en');
  try {
    const { default: tell } = await import(join(import.meta.dirname, `${name}.story.mjs`));
    await tell(stage);
    console.log(`passed ${name} (${Date.now() - began} ms)`);
  } catch (failure) {
    failed += 1;
    console.log(`FAILED ${name}: ${failure.stack}`);
    const picture = await stage.shoot(`${name}-failed`).catch(({ message }) => message);
    console.log(`the screen: ${picture}\n${stage.printed()}`);
  } finally {
    stage.strike();
  }
}
console.log(`journeys: ${stories.length - failed} passed, ${failed} failed`);
process.exit(stories.length > 0 && failed === 0 ? 0 : 1);
