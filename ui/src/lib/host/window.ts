import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import type { Host } from './host';

/** The program's own window: one command, and the `pack:` protocol for pictures. */
export const programWindow: Host = {
  rpc: (command, request) => invoke('rpc', { command, request }),
  pictureAddress: (hash) => convertFileSrc(hash, 'pack'),
};
