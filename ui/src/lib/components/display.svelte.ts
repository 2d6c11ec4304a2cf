import { createContext } from 'svelte';

export const textSizes = ['100', '125', '150', '175', '200'] as const;
export const themes = ['light', 'dark', 'contrast', 'cream'] as const;

export type TextSize = (typeof textSizes)[number];
export type Theme = (typeof themes)[number];

const kept = 'footbridge-display';

/** How somebody likes the screen, as the core keeps it. */
export interface Liked {
  textPercent: number;
  colours: Theme;
  singleKeys: boolean;
}

/**
 * How the screen looks: text size, colours, and whether single keys work. What is chosen while a
 * learner sits here belongs to them; what is chosen otherwise belongs to the computer.
 */
export class Display {
  textSize = $state<TextSize>('100');
  theme = $state<Theme>('light');
  /** Single keys such as G can be switched off, for people whose voice or hand types by itself. */
  keys = $state<'on' | 'off'>('on');
  /** What the core knows of the learner who sits here; none if nobody does. */
  #known: string | null = null;

  constructor() {
    this.#readOwn();
  }

  /** A learner sits down: the screen looks as they like it, or as the computer has it. */
  sitDown(liked: Liked | null): void {
    if (liked) {
      this.textSize = textSizes.find((size) => Number(size) === liked.textPercent) ?? '100';
      this.theme = liked.colours;
      this.keys = liked.singleKeys ? 'on' : 'off';
    }
    this.#known = JSON.stringify(this.liked);
  }

  /** The learner is gone: the screen looks as the computer has it. */
  standUp(): void {
    if (this.#known === null) return;
    this.#known = null;
    this.#readOwn();
  }

  /** As it is now. */
  get liked(): Liked {
    const { textSize, theme, keys } = this;
    return { textPercent: Number(textSize), colours: theme, singleKeys: keys === 'on' };
  }

  /** Shows it on the page; gives what the learner who sits here has changed, if they did. */
  apply(): Liked | null {
    document.documentElement.dataset.text = this.textSize;
    document.documentElement.dataset.theme = this.theme;
    const { textSize, theme, keys, liked } = this;
    if (this.#known === null) {
      localStorage.setItem(kept, JSON.stringify({ textSize, theme, keys }));
      return null;
    }
    const now = JSON.stringify(liked);
    if (now === this.#known) return null;
    this.#known = now;
    return liked;
  }

  #readOwn(): void {
    const read = JSON.parse(localStorage.getItem(kept) ?? '{}') as Record<string, unknown>;
    this.textSize = textSizes.find((size) => size === read.textSize) ?? '100';
    this.theme = themes.find((theme) => theme === read.theme) ?? 'light';
    this.keys = read.keys === 'off' ? 'off' : 'on';
  }
}

export const [getDisplay, setDisplay] = createContext<Display>();
