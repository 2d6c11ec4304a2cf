/** The course of the shelf, whose check asks first of all for something that a trainer judges. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shelf } from '../shelf.mjs';

interface Item {
  id: string;
  use: string;
  type: string;
  competency: string;
  critical: boolean;
}
interface Line {
  competency: string;
  n: number;
}

function change<T>(file: string, how: (value: T) => void): void {
  const value = JSON.parse(readFileSync(file, 'utf8')) as T;
  how(value);
  writeFileSync(file, JSON.stringify(value));
}

/** Copies the sources of the packs into a folder; the check has one item, which is judged. */
export function plantJudged(folder: string): string {
  cpSync(shelf, folder, { recursive: true });
  const course = join(folder, 'induction-plastics');
  change<{ items: Item[] }>(join(course, 'units/a2/items.json'), ({ items }) => {
    for (const item of items) {
      if (item.use === 'check' && item.competency === 'SAF.REP') item.competency = 'SAF.PPE';
    }
    const practised = items.find(({ type }) => type === 'judged')!;
    items.push({ ...practised, id: 'c22', use: 'check', critical: true });
  });
  change<{ check: { blueprint: Line[] } }>(join(course, 'units/a2/unit.json'), ({ check }) => {
    check.blueprint = [{ competency: 'SAF.REP', n: 1 }];
  });
  change<{ finals: { blueprint: Line[]; cut: { right: number } }[] }>(
    join(course, 'pack.json'),
    ({ finals }) => {
      for (const one of finals) {
        one.blueprint = [{ competency: 'SAF.REP', n: 1 }];
        one.cut.right = 1;
      }
    },
  );
  return folder;
}
