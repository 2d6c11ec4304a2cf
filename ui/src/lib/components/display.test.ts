import { beforeEach, expect, it, vi } from 'vitest';
import { Display } from './display.svelte';

const kept = new Map<string, string>();
const page = { documentElement: { dataset: {} as Record<string, string> } };

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal('document', page);
});

it('belongs to the computer while nobody learns, and comes back after a learner', () => {
  const display = new Display();
  display.textSize = '125';
  expect(display.apply()).toBeNull();
  display.sitDown({ textPercent: 200, colours: 'cream', singleKeys: false });
  expect(display.apply()).toBeNull();
  expect(page.documentElement.dataset).toEqual({ text: '200', theme: 'cream' });
  display.theme = 'dark';
  expect(display.apply()).toEqual({ textPercent: 200, colours: 'dark', singleKeys: false });
  expect(display.apply()).toBeNull();
  display.standUp();
  display.apply();
  expect(page.documentElement.dataset).toEqual({ text: '125', theme: 'light' });
  expect(new Display().textSize).toBe('125');
});

it('starts a learner who never chose with what the computer has, and keeps nothing of it', () => {
  const display = new Display();
  display.theme = 'dark';
  display.apply();
  display.sitDown(null);
  expect(display.apply()).toBeNull();
  expect(display.liked).toEqual({ textPercent: 100, colours: 'dark', singleKeys: true });
});
