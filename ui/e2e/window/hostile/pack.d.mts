/** What the page calls itself in every language. */
export const TITLE: string;

/** Copies the sources of the packs into a folder, with `hostile/NAME.html` in the first step. */
export function plant(folder: string, name: string): string;
