/** What a page has shown so far; two languages side by side show the same. */
export interface Seen {
  /** Steps of its worked example. */
  steps: number;
  /** The place of its picture, from 0. */
  place: number | null;
}
