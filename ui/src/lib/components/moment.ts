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
