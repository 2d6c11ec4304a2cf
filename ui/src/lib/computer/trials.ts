/** What only the screen knows: a tone, a film, and what draws the pages. */
import film from './ball.webm?inline';
import tone from './tone.wav?inline';

/**
 * A file of the program as an address that every engine plays from.
 * WebKitGTK plays nothing from a scheme of our own, and a `data:` address is forbidden to media.
 */
function addressOf(inline: string): string {
  const [head = '', body = ''] = inline.split(',');
  const type = /^data:([^;]+)/.exec(head)?.[1] ?? '';
  const bytes = Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
}

export const toneAddress = (): string => addressOf(tone);
export const filmAddress = (): string => addressOf(film);

/** What draws, as far as the window says; locked down, it says nothing. */
export function renderer(): string | null {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    const names = gl?.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = names && gl?.getParameter(names.UNMASKED_RENDERER_WEBGL);
    return typeof name === 'string' ? name : null;
  } catch {
    // A window without it is as good as one that does not say.
    return null;
  }
}
