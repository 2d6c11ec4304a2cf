/** A test with empty computers to sit at; each ends with its folder. */
import { expect, test as base } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Harness, type Started } from './harness';
import { watch } from './watch';

interface Fixtures {
  /** Starts a computer that nobody has set up yet. */
  newComputer: (name: string, samples?: string, how?: Started) => Promise<Harness>;
  /** Makes a folder that can play a stick. */
  newFolder: (name: string) => string;
  scratch: string;
}

export const test = base.extend<Fixtures>({
  // Playwright wants this pattern where a fixture needs no other one.
  // eslint-disable-next-line no-empty-pattern
  scratch: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'footbridge-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  newFolder: async ({ scratch }, use) => {
    await use((name) => {
      const folder = join(scratch, name);
      mkdirSync(folder, { mode: 0o700 });
      return folder;
    });
  },
  newComputer: async ({ newFolder }, use) => {
    const started: Harness[] = [];
    await use(async (name, samples, how) => {
      const harness = new Harness(newFolder(name), samples, how);
      started.push(harness);
      await harness.start();
      return harness;
    });
    await Promise.all(started.map((harness) => harness.kill()));
  },
  // The computers end after the page, which may still be loading when a test ends.
  page: async ({ page, newComputer }, use) => {
    void newComputer;
    const faults = watch(page);
    await use(page);
    expect(faults, 'the console is quiet and no request leaves the computer').toEqual([]);
  },
});

export { expect };
