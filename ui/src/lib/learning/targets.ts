import type { Stone, Target } from '$lib/host';

/** The page that a target of the core leads to. */
export function addressOf(target: Target): string {
  switch (target.kind) {
    case 'step':
      return `#/learn/step/${encodeURIComponent(target.lesson)}/${target.step}`;
    case 'practice':
      return '#/learn/practice';
    case 'check':
      return '#/learn/check';
    case 'done':
      return '#/learn';
  }
}

/** A stone is a way back to what was begun; what lies ahead is reached by going on. */
export function isOpen(stone: Stone): boolean {
  return stone.state !== 'empty';
}
