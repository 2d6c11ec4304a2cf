/** Moves the focus between the buttons of a register; true if the key was one that moves. */
export function move(from: HTMLElement, key: string): boolean {
  const row = from.closest('tr');
  if (!row) return false;
  const buttons = [...row.querySelectorAll<HTMLElement>('[data-state]')];
  const at = buttons.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      buttons[at + (key === 'ArrowLeft' ? -1 : 1)]?.focus();
      return true;
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = key === 'ArrowUp' ? row.previousElementSibling : row.nextElementSibling;
      next?.querySelectorAll<HTMLElement>('[data-state]')[at]?.focus();
      return true;
    }
    default:
      return false;
  }
}
