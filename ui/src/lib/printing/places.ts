/** The places of a print as choices of a form. */
import type { FolderTo, PrintPlaces, PrintTo } from '$lib/host';

/** The choice of a folder that is typed. */
export const other = 'other';

/** The core's refusal of a stick that nobody confirmed. */
export const unconfirmed = 'print-stick-unconfirmed';

/** What a form knows: the choice, and what was typed. */
export interface Choice {
  /** `queue NAME`, `folder PATH` or `other`. */
  value: string;
  /** The folder of `other`. */
  typed: string;
}

export const ofQueue = (name: string) => `queue ${name}`;
export const ofFolder = (path: string) => `folder ${path}`;

/** The choice to begin with: the last one if it is still there, or else what costs least. */
export function firstChoice({ queues, folders, last }: PrintPlaces): Choice {
  if (last && 'queue' in last && queues.some(({ name }) => name === last.queue))
    return { value: ofQueue(last.queue), typed: '' };
  if (last && 'folder' in last) {
    const { path } = last.folder;
    return folders.some((folder) => folder.path === path)
      ? { value: ofFolder(path), typed: '' }
      : { value: other, typed: path };
  }
  const queue = queues.find(({ usual }) => usual) ?? queues[0];
  const folder = folders.find(({ stick }) => !stick);
  if (queue) return { value: ofQueue(queue.name), typed: '' };
  return { value: folder ? ofFolder(folder.path) : other, typed: '' };
}

/** What the core is asked for. */
export function asked(choice: Choice, stickConfirmed: boolean): PrintTo {
  const { value } = choice;
  if (value.startsWith(ofQueue(''))) return { queue: value.slice(ofQueue('').length) };
  return { folder: folderAsked(choice, stickConfirmed) };
}

/** The choice of a folder to begin with, for what no printer takes. */
export function firstFolder(places: PrintPlaces): Choice {
  return firstChoice({ ...places, queues: [] });
}

/** The folder that the core is asked for. */
export function folderAsked({ value, typed }: Choice, stickConfirmed: boolean): FolderTo {
  const path = value === other ? typed.trim() : value.slice(ofFolder('').length);
  return { path, stickConfirmed };
}

/** True for a folder of a stick that the core named. */
export function isOnStick({ value }: Choice, { folders }: PrintPlaces): boolean {
  return folders.some(({ path, stick }) => stick && value === ofFolder(path));
}
