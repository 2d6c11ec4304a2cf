/** The texts of the screens, from the same files as the screens. The sample speaks English. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../locales/en');
const bundle = new FluentBundle('en', { useIsolating: false });
for (const file of readdirSync(folder)) {
  bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));
}

/** The text for a key, as the screen says it. */
export function say(key, args = {}) {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) throw new Error(`there is no text ${key}`);
  return bundle.formatPattern(pattern, args);
}
