import type { CueView, SpanView } from '$lib/host';

/**
 * The sentence that is said at a time in milliseconds: the last one that has begun. Between two
 * sentences the first stays, so that the eye is not lost; before the first there is none.
 */
export function sentenceAt(times: SpanView[], millis: number): number | null {
  let said: number | null = null;
  for (const [sentence, { fromMillis }] of times.entries()) {
    if (fromMillis > millis) break;
    said = sentence;
  }
  return said;
}

/** The caption of a film at a time in milliseconds; none while nobody speaks. */
export function cueAt(captions: CueView[], millis: number): CueView | undefined {
  return captions.find(({ fromMillis, toMillis }) => fromMillis <= millis && millis < toMillis);
}

/** The id of a sentence in the page; the heading is 0. */
export function sentenceId(language: string, sentence: number): string {
  return `${language}-sentence-${sentence}`;
}
