/** The course of the shelf with a worked example, places in a picture, and a film in its first steps,
 * and lines to put into order and a drawing in the next ones. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shelf } from '../shelf.mjs';

const root = join(import.meta.dirname, '../../..');
const LANGUAGES = ['en', 'pt-PT'];

export const TRANSCRIPT = 'A ball jumps from left to right.';
export const CAPTION = 'Look at the ball.';

const blocks: Record<string, string> = {
  '![](shapes-five.svg)\n': [
    '1. Close the jaws until they touch.',
    '2. Read the main scale.',
    '3. Read the line that matches.',
    '4. Add both numbers.',
  ].join('\n'),
  '![](shape-forbidden.svg)\n': [
    '- [](place:80,80,300,300) Here the ring begins.',
    '- [](place:400,400,200,200) Here is the bar.',
    '- [](place:620,620,300,300) Here the ring ends.',
  ].join('\n'),
  '![](shape-warning.svg)\n': '[How a ball jumps](video:ball.webm)',
  '![](shape-must.svg)\n': [
    '- [](order:3) Go to the assembly point.',
    '- [](order:1) Press the alarm button.',
    '- [](order:2) Leave by the exit.',
  ].join('\n'),
  '![](shape-escape.svg)\n': [
    '- [The edge](feature:edge,0,0,1000,150;0,850,1000,150) The edge goes round the whole plate.',
    '- [The middle](feature:middle,300,300,400,400) The middle is flat.',
    '- [40](dimension:width,200,200,100,100) The plate is 40 mm wide.',
  ].join('\n'),
};

/** Copies the sources of the packs into a folder, with the blocks in the first three steps. */
export function plantBlocks(folder: string): string {
  cpSync(shelf, folder, { recursive: true });
  const course = join(folder, 'induction-plastics');
  const lesson = join(course, 'units/a2/lessons/signs');
  // Nobody recorded the new sentences.
  rmSync(join(course, 'sounds'), { recursive: true });
  for (const language of LANGUAGES) {
    rmSync(join(lesson, `${language}.voice.json`));
    const file = join(lesson, `${language}.md`);
    let text = readFileSync(file, 'utf8');
    for (const [picture, block] of Object.entries(blocks)) {
      if (!text.includes(picture)) throw new Error(`${picture} is not where it was`);
      // A step has few sentences: the block stands in place of its text.
      const [before = '', after = ''] = text.split(picture);
      const rest = after.includes('\n## ') ? after.slice(after.indexOf('\n## ')) : '';
      text = `${before}${picture}\n${block}\n${rest}`;
    }
    writeFileSync(file, text);
    const times = [{ from: 0, to: 400, text: CAPTION }];
    const videos = [{ video: 'ball.webm', times, transcript: [TRANSCRIPT] }];
    writeFileSync(join(lesson, `${language}.captions.json`), JSON.stringify({ videos }));
  }
  mkdirSync(join(course, 'videos'));
  cpSync(join(root, 'ui/src/lib/computer/ball.webm'), join(course, 'videos/ball.webm'));
  return folder;
}
