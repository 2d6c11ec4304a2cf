import { createContext } from 'svelte';

export const textSizes = ['100', '125', '150', '175', '200'] as const;
export const themes = ['light', 'dark', 'contrast', 'cream'] as const;

export type TextSize = (typeof textSizes)[number];
export type Theme = (typeof themes)[number];

const kept = 'footbridge-display';

/** How the screen looks at this computer: text size, colours, and whether single keys work. */
export class Display {
  textSize = $state<TextSize>('100');
  theme = $state<Theme>('light');
  /** Single keys such as G can be switched off, for people whose voice or hand types by itself. */
  keys = $state<'on' | 'off'>('on');

  constructor() {
    const read = JSON.parse(localStorage.getItem(kept) ?? '{}') as Record<string, unknown>;
    this.textSize = textSizes.find((size) => size === read.textSize) ?? this.textSize;
    this.theme = themes.find((theme) => theme === read.theme) ?? this.theme;
    this.keys = read.keys === 'off' ? 'off' : 'on';
  }

  /** Shows it on the page and remembers it. */
  apply(): void {
    document.documentElement.dataset.text = this.textSize;
    document.documentElement.dataset.theme = this.theme;
    const { textSize, theme, keys } = this;
    localStorage.setItem(kept, JSON.stringify({ textSize, theme, keys }));
  }
}

export const [getDisplay, setDisplay] = createContext<Display>();
