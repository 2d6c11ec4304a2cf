/** How far the clock on the wall is from UTC at noon of a day, or now, like `+01:00`. */
export function offsetOn(day: string | null, now = new Date()): string {
  const noon = day === null ? now : new Date(`${day}T12:00:00`);
  return written(-noon.getTimezoneOffset());
}

/** Minutes ahead of UTC, as an offset is written. */
export function written(minutes: number): string {
  const two = (number: number) => `${Math.trunc(number)}`.padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
