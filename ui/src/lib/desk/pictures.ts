import Armchair from '@lucide/svelte/icons/armchair';
import Bird from '@lucide/svelte/icons/bird';
import Clock from '@lucide/svelte/icons/clock';
import Coffee from '@lucide/svelte/icons/coffee';
import Croissant from '@lucide/svelte/icons/croissant';
import Fish from '@lucide/svelte/icons/fish';
import Guitar from '@lucide/svelte/icons/guitar';
import Key from '@lucide/svelte/icons/key';
import Sailboat from '@lucide/svelte/icons/sailboat';
import Sun from '@lucide/svelte/icons/sun';
import TreePine from '@lucide/svelte/icons/tree-pine';
import Volleyball from '@lucide/svelte/icons/volleyball';

/** The sign-in pictures in the order that the core counts them, 0 to 11. Never change it. */
export const pictures = [
  { name: 'key', icon: Key },
  { name: 'sailboat', icon: Sailboat },
  { name: 'tree', icon: TreePine },
  { name: 'croissant', icon: Croissant },
  { name: 'volleyball', icon: Volleyball },
  { name: 'guitar', icon: Guitar },
  { name: 'sun', icon: Sun },
  { name: 'fish', icon: Fish },
  { name: 'armchair', icon: Armchair },
  { name: 'clock', icon: Clock },
  { name: 'bird', icon: Bird },
  { name: 'coffee', icon: Coffee },
] as const;

/** Columns of the grid; arrow keys move by it. */
export const columns = 4;

/** The picture that an arrow key leads to; the same one at the edge. */
export function neighbour(index: number, key: string): number | null {
  const column = index % columns;
  switch (key) {
    case 'ArrowLeft':
      return column > 0 ? index - 1 : index;
    case 'ArrowRight':
      return column < columns - 1 ? index + 1 : index;
    case 'ArrowUp':
      return index >= columns ? index - columns : index;
    case 'ArrowDown':
      return index + columns < pictures.length ? index + columns : index;
    default:
      return null;
  }
}
