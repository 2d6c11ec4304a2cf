/** A point in time in a few words, for tables: day, month and hour, and the year if it is not this one. */
export function shortMoment(language: string, at: string, now = new Date()): string {
  const moment = new Date(at);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: moment.getFullYear() === now.getFullYear() ? undefined : 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
}

/** A day as the journal writes it, `2026-11-22`, in the words of a language. */
export function shortDay(language: string, day: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
