/** MiB as people say them: whole megabytes, from a thousand on gigabytes with one digit. */
export function roomText(language: string, mib: number): string {
  const [value, unit] = mib < 1000 ? [mib, 'megabyte'] : [mib / 1024, 'gigabyte'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 && unit === 'gigabyte' ? 1 : 0,
  }).format(value);
}
