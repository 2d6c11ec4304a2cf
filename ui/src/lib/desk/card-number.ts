const length = 6;

/** The digits of what was typed or scanned, at most six. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, length);
}

/** The number as it is printed on the card: `4718-26`. */
export function asPrinted(digits: string): string {
  return digits.length > 4 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : digits;
}

export function isComplete(digits: string): boolean {
  return digits.length === length;
}
