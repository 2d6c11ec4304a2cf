import { offsetOn, type RegisterDay, type RegisterDays } from '$lib/host';

/** A day as the core takes it; none for today. */
export function registerDay(day: string | null): RegisterDay {
  return { day, offset: offsetOn(day) };
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Days as the core takes them. The clock on the wall is that of the last. */
export function registerDays(from: string, until: string): RegisterDays {
  return { from, until, offset: offsetOn(until) };
}
