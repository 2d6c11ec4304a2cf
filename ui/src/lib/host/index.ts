import type { Commands } from './bindings/commands';
import { asCoreError } from './errors';
import type { Host } from './host';
import { loopback } from './loopback';
import { programWindow } from './window';

export type * from './bindings/commands';
export { CoreError, asCoreError } from './errors';

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
    throw asCoreError(thrown);
  }
}

/** The address of a picture, by the hash that the core gave. */
export function pictureAddress(hash: string): string {
  return host.pictureAddress(hash);
}
