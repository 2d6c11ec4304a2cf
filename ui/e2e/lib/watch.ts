/** Watches a page for what must never happen, whatever the journey is about. */
import type { Page } from '@playwright/test';

/** Collects errors on the console, and requests to anything but the computer itself. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    // What the page itself made has the address of the page in its own.
    const { protocol, hostname } = new URL(request.url().replace(/^blob:/, ''));
    if (protocol !== 'http:' || hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`);
  });
  return faults;
}
