import { mediaAddress } from '$lib/host';

/**
 * A sound or a film in memory, as an address that every engine plays from: WebKitGTK plays
 * nothing from a scheme of our own. Null if it is missing or broken; to be revoked by the caller.
 */
export async function loadMedia(hash: string): Promise<string | null> {
  if (!hash) return null;
  try {
    const answer = await fetch(mediaAddress(hash));
    return answer.ok ? URL.createObjectURL(await answer.blob()) : null;
  } catch {
    // The window cannot reach it: the page says so.
    return null;
  }
}
