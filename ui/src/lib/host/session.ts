import { call, sessionEnded } from '.';
import type { Desk } from './desk.svelte';

const stayMillis = 30_000;
const lookMillis = 10_000;

/**
 * Tells the core that somebody moves keys or mouse, and looks whether it has ended the session.
 * The core alone decides when that is.
 */
export function watchSession(desk: Desk): () => void {
  let told = performance.now();
  const moved = () => {
    if (performance.now() - told < stayMillis) return;
    told = performance.now();
    // Too late to stay: a look shows the right page.
    void call('session.stay', {}).catch(() => look(desk));
  };
  const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
  for (const sign of signs) window.addEventListener(sign, moved, { passive: true });
  const ended = () => void look(desk);
  window.addEventListener(sessionEnded, ended);
  const timer = setInterval(ended, lookMillis);
  return () => {
    for (const sign of signs) window.removeEventListener(sign, moved);
    window.removeEventListener(sessionEnded, ended);
    clearInterval(timer);
  };
}

async function look(desk: Desk): Promise<void> {
  try {
    const state = await call('desk.state', {});
    if (state.phase !== desk.state?.phase) desk.set(state);
  } catch {
    // The core cannot be asked now; the next look tries again.
  }
}
