/** One process of the loopback harness: the computer that a person sits at. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Page } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Commands } from '../../src/lib/host/bindings/commands';
import { shelf } from '../shelf.mjs';

const root = join(import.meta.dirname, '../../..');

/** Whether the computer remembers until the evening that staff opened it. */
export type DaySlot = 'kept' | 'none';
/** How the computer starts the program: as anywhere, or with `--kiosk`. */
export type Started = 'as-anywhere' | 'for-learners-only';

export class Harness {
  #process: ChildProcess | null = null;
  #port = 0;

  constructor(
    readonly folder: string,
    /** Sources of the sample packs. */
    readonly samples = shelf,
    readonly started: Started = 'as-anywhere',
  ) {}

  /** Where its printer prints to, and where its account keeps documents. */
  get paper(): string {
    return join(this.folder, 'paper');
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts it, on the same port as before if it ran before. */
  async start(daySlot: DaySlot = 'kept'): Promise<void> {
    const runtime = join(this.folder, 'runtime');
    mkdirSync(runtime, { recursive: true, mode: 0o700 });
    const args = [
      ...['--site', join(this.folder, 'site')],
      ...['--ui', process.env.FOOTBRIDGE_UI ?? join(root, 'ui/build')],
      ...['--samples', this.samples],
      ...['--paper', this.paper],
      ...['--port', `${this.#port}`],
      ...(this.started === 'for-learners-only' ? ['--kiosk'] : []),
    ];
    const env = { ...process.env, XDG_RUNTIME_DIR: daySlot === 'kept' ? runtime : '' };
    const started = spawn(program(), args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = started;
    this.#port = await portOf(started);
  }

  /** Opens the program anew, as after a start; at one of its pages where the journey goes on. */
  async show(page: Page, path = '/'): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`${this.address}/#${path}`);
  }

  /** Nothing is said to the process, and nothing is finished. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  }

  /** The power goes and comes back: the page is gone with it, and the program starts anew. */
  async powerCut(page: Page, daySlot: DaySlot = 'kept'): Promise<void> {
    await page.goto('about:blank');
    await this.kill();
    await this.start(daySlot);
    await this.show(page);
  }

  /** Minutes pass at this computer, on both of its clocks. */
  async skip(minutes: number): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(minutes);
    const answer = await fetch(`${this.address}/skip`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(await answer.text());
  }

  /** A command without the screen, to come quickly to where a journey begins. */
  async rpc<C extends keyof Commands>(
    command: C,
    request: Commands[C][0],
  ): Promise<Commands[C][1]> {
    const response = await fetch(`${this.address}/rpc`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ command, request }),
    });
    const answer = (await response.json()) as
      { ok: true; data: Commands[C][1] } | { ok: false; error: unknown };
    if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer.error)}`);
    return answer.data;
  }
}

function program(): string {
  const { FOOTBRIDGE_HARNESS: named, CARGO_TARGET_DIR: target } = process.env;
  const found = named ?? (target && join(target, 'debug/harness'));
  if (!found || !existsSync(found)) {
    const where = found ? `There is no harness at ${found}.` : 'No harness is named.';
    throw new Error(
      `${where} Run \`./dev test journeys\`, or \`cargo build -p footbridge-tests\` ` +
        'and set CARGO_TARGET_DIR or FOOTBRIDGE_HARNESS.',
    );
  }
  return found;
}

/** Its first line says where it listens. */
function portOf(started: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once('exit', (code) => reject(new Error(`the harness ended with ${code}`)));
    createInterface({ input: started.stdout! }).once('line', (line) => {
      const port = /^listening on http:\/\/127\.0\.0\.1:(\d+)$/.exec(line)?.[1];
      if (port) resolve(Number(port));
      else reject(new Error(`the harness said: ${line}`));
    });
  });
}
