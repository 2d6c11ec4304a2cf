/**
 * The shipped course, made long: a lesson with so many more steps, each with a picture of its own,
 * and a check of many items. What is measured with it is measured often enough to say something.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['en', 'pt-PT'];
/** A picture that many steps show, each in another copy. */
const PICTURE = 'shape-must.svg';

/** Copies the packs from `from` into `folder`; gives how many items the check has. */
export function plantLongCourse(from, folder, { pictures, copies }) {
  cpSync(from, folder, { recursive: true });
  const course = join(folder, 'induction-plastics');
  const unit = join(course, 'units/a2');
  const names = Array.from({ length: pictures }, (_, number) => `long-${number + 1}.svg`);
  plantPictures(course, names);
  plantSteps(course, unit, names);
  return plantItems(unit, copies);
}

function plantPictures(course, names) {
  const drawn = readFileSync(join(course, 'pictures', PICTURE), 'utf8');
  const listed = readJson(join(course, 'pictures.json'));
  for (const [index, name] of names.entries()) {
    // Another dot in each, so that no two files are the same.
    const dot = `<circle cx="${index + 1}" cy="1" r="1"/></svg>`;
    writeFileSync(join(course, 'pictures', name), drawn.replace('</svg>', dot));
    listed[name] = listed[PICTURE];
  }
  writeJson(join(course, 'pictures.json'), listed);
}

function plantSteps(course, unit, names) {
  const lesson = join(unit, 'lessons/signs');
  // Nobody recorded the steps.
  rmSync(join(course, 'sounds'), { recursive: true });
  for (const language of LANGUAGES) {
    rmSync(join(lesson, `${language}.voice.json`));
    const file = join(lesson, `${language}.md`);
    const shipped = readFileSync(file, 'utf8');
    const [, first] = shipped.split(/\n(?=## )/);
    const text = first.split('\n').slice(2).join('\n').trim();
    const step = (name, index) => `\n## ${index + 1}\n![](${name})\n\n${text}\n`;
    writeFileSync(file, [shipped, ...names.map(step)].join(''));
  }
}

function plantItems(unit, copies) {
  const file = join(unit, 'items.json');
  const { items } = readJson(file);
  const numbers = Array.from({ length: copies }, (_, number) => number + 1);
  const copied = items
    .filter(({ use }) => use === 'check')
    .flatMap((item) => numbers.map((number) => ({ ...item, id: `${item.id}-${number}` })));
  writeJson(file, { items: [...items.filter(({ use }) => use !== 'check'), ...copied] });
  const about = readJson(join(unit, 'unit.json'));
  const asked = (competency) => copied.filter((item) => item.competency === competency).length;
  about.check.blueprint = about.check.blueprint.map(({ competency }) => ({
    competency,
    n: asked(competency),
  }));
  writeJson(join(unit, 'unit.json'), about);
  return copied.length;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function writeJson(file, value) {
  writeFileSync(file, JSON.stringify(value));
}
