import type { Host } from './host';
import { CoreError } from './errors';
import type { ErrorWire } from './bindings/commands';

type Answer = { ok: true; data: unknown } | { ok: false; error: ErrorWire };

/** The test harness: the same dispatcher, served on loopback. Never shipped. */
export const loopback: Host = {
  async rpc(command, request) {
    const response = await fetch('/rpc', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ command, request }),
    });
    const answer = (await response.json()) as Answer;
    if (!answer.ok) throw new CoreError(answer.error);
    return answer.data;
  },
  mediaAddress: (hash) => `/pack/${hash}`,
  pageAddress: (ticket) => `/pack/page/${ticket}`,
  takesFolders: () => false,
};
