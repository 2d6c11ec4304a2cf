/** What the page of the staff says once, after one of its other pages did something. */
let waiting: string | null = null;

export function sayOnTheList(sentence: string): void {
  waiting = sentence;
}

/** Takes it; the next look finds nothing. */
export function takeSaid(): string | null {
  const said = waiting;
  waiting = null;
  return said;
}
