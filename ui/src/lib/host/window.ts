import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import type { Host } from './host';

/** The program's own window: one command, and the `pack:` protocol for pictures. */
export const programWindow: Host = {
  rpc: (command, request) => invoke('rpc', { command, request }),
  mediaAddress: (hash) => convertFileSrc(hash, 'pack'),
  // The slash is part of the path: `convertFileSrc` would hide it.
  pageAddress: (ticket) => `${convertFileSrc('page', 'pack')}/${ticket}`,
  // WebView2 tells a page nothing of where a file lies.
  takesFolders: () => navigator.userAgent.includes('Linux'),
};
