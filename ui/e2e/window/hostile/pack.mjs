/** The course of the shelf with a page of an attacker in its first step. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shelf } from '../../shelf.mjs';

const COURSE = 'induction-plastics';
const FIRST_PICTURE = '![](shapes-five.svg)\n';

/** What the page calls itself in every language. */
export const TITLE = 'Try it out';

/** Copies the sources of the packs into a folder, with `hostile/NAME.html` in the first step. */
export function plant(folder, name) {
  cpSync(shelf, folder, { recursive: true });
  const pages = join(folder, COURSE, 'pages');
  mkdirSync(pages);
  cpSync(join(import.meta.dirname, `${name}.html`), join(pages, `${name}.html`));
  for (const language of ['en', 'pt-PT']) {
    const file = join(folder, COURSE, 'units/a2/lessons/signs', `${language}.md`);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(FIRST_PICTURE)) throw new Error('the first step is not the one expected');
    writeFileSync(file, text.replace(FIRST_PICTURE, `$&\n[${TITLE}](page:${name}.html)\n`));
  }
  return folder;
}
