import type { Arrangement, AreaView, Sentence, PictureSpot, StepView } from '$lib/host';

/** What a sentence says, without its links. */
export const plain = ({ runs }: Sentence) => runs.map(({ text }) => text).join('');

/** Where an area lies over its picture. */
export const boxOf = ({ left, top, width, height }: AreaView) =>
  `left: ${left / 10}%; top: ${top / 10}%; width: ${width / 10}%; height: ${height / 10}%`;

/** The spot that was meant by a click: the smallest one within reach of a hand that trembles. */
export function spotAt(
  spots: readonly PictureSpot[],
  at: { x: number; y: number },
  reach: { x: number; y: number },
): PictureSpot | null {
  const hit = spots.filter(
    ({ area: { left, top, width, height } }) =>
      at.x >= left - reach.x &&
      at.x <= left + width + reach.x &&
      at.y >= top - reach.y &&
      at.y <= top + height + reach.y,
  );
  const size = ({ area }: PictureSpot) => area.width * area.height;
  return hit.sort((one, other) => size(one) - size(other))[0] ?? null;
}

/**
 * What is arranged, found or chosen on a page. Every change is kept by the core, one after the
 * other; it is no result, and what cannot be kept stops nobody.
 */
export class Doing {
  /** Cards that lie in their group. */
  sorted = $state.raw<readonly string[]>([]);
  /** Lines of a sequence by their right places, in the order in which they stand now. */
  order = $state.raw<readonly number[]>([]);
  /** Spots that were looked at. */
  seen = $state.raw<readonly string[]>([]);
  /** The last click in the picture met nothing. */
  missed = $state(false);
  /** The part of a drawing that is lit. */
  chosen = $state.raw<string | null>(null);

  readonly #write: (arrangement: Arrangement) => Promise<unknown>;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(step: StepView, write: (arrangement: Arrangement) => Promise<unknown>) {
    this.#write = write;
    const sequence = step.text.blocks.find(({ kind }) => kind === 'sequence');
    if (sequence?.kind === 'sequence') this.order = sequence.lines.map(({ place }) => place);
    const { arranged } = step;
    if (arranged?.kind === 'sorted') this.sorted = arranged.cards;
    if (arranged?.kind === 'ordered') this.order = arranged.places;
    if (arranged?.kind === 'found') this.seen = arranged.spots;
  }

  sort(cards: readonly string[]): void {
    this.sorted = cards;
    this.#keep({ kind: 'sorted', cards: [...cards] });
  }

  putInOrder(places: readonly number[]): void {
    this.order = places;
    this.#keep({ kind: 'ordered', places: [...places] });
  }

  look(spots: readonly string[]): void {
    this.seen = spots;
    this.missed = false;
    this.#keep({ kind: 'found', spots: [...spots] });
  }

  #keep(arrangement: Arrangement): void {
    this.#writing = this.#writing.then(() => this.#write(arrangement)).catch(() => undefined);
  }
}
