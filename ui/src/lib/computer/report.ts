/** The report of a check as lines of text, for the clipboard. */

export interface ReportLine {
  what: string;
  found: string;
  /** A word for how it stands, where something was judged. */
  standing?: string;
  remedy?: string | null;
}

export interface ReportPart {
  title: string;
  /** What is to be said of all its lines. */
  about?: string;
  lines: readonly ReportLine[];
}

export function asText(title: string, parts: readonly ReportPart[]): string {
  const line = ({ what, found, standing, remedy }: ReportLine) =>
    [`${what}: ${found}`, standing && `[${standing}]`, remedy].filter(Boolean).join(' ');
  const part = (one: ReportPart) => [
    one.title,
    ...(one.about ? [one.about] : []),
    ...one.lines.map(line),
    '',
  ];
  return [title, '', ...parts.flatMap(part)].join('\n');
}

/** Puts a text on the clipboard. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Where the clipboard is not open to pages, a marked text still can be copied.
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}
