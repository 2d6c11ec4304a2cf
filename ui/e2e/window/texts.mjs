/** The texts of the screens, from the same files as the screens. The sample speaks English. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const locales = join(import.meta.dirname, '../../../locales');
let bundle = read('en');

function read(language) {
  const made = new FluentBundle(language, { useIsolating: false });
  const folder = join(locales, language);
  for (const file of readdirSync(folder)) {
    made.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));
  }
  return made;
}

/** From now on the screens are expected in this language. */
export function speak(language) {
  bundle = read(language);
}

/** The text for a key, as the screen says it. */
export function say(key, args = {}) {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) throw new Error(`there is no text ${key}`);
  return bundle.formatPattern(pattern, args);
}
