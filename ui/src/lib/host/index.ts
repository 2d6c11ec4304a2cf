import type { Commands } from './bindings/commands';
import { asCoreError } from './errors';
import type { Host } from './host';
import { loopback } from './loopback';
import { programWindow } from './window';

export type * from './bindings/commands';
export { CoreError, asCoreError } from './errors';
export { Keeping } from './keeping.svelte';
export { offsetOn } from './offset';

const host: Host =
  typeof window !== 'undefined' && window.__TAURI_INTERNALS__ ? programWindow : loopback;

/** Calls a command of the core; throws a `CoreError` when it refuses. */
export async function call<C extends keyof Commands>(
  command: C,
  request: Commands[C][0],
): Promise<Commands[C][1]> {
  try {
    return (await host.rpc(command, request)) as Commands[C][1];
  } catch (thrown) {
    const error = asCoreError(thrown);
    if (error.code === 'session-ended') window.dispatchEvent(new Event(sessionEnded));
    throw error;
  }
}

/** Told to the window when a command came after the end of a session. */
export const sessionEnded = 'footbridge-session-ended';

/** True where staff can drag a folder into the window. */
export function takesFolders(): boolean {
  return host.takesFolders();
}

/** Told to the window, with the folder as `detail`, when staff drag one into it. */
export const folderDropped = 'footbridge-folder';

/** The address of a page of a pack, good for one request. */
export function pageAddress(ticket: string): string {
  return host.pageAddress(ticket);
}

/** The address of a picture or a sound, by the hash that the core gave. */
export function mediaAddress(hash: string): string {
  return host.mediaAddress(hash);
}
