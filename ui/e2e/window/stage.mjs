/**
 * The stage of a journey in the real window: a screen that nobody sees, a
 * session bus, the driver, and folders that are thrown away afterwards.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { until, Window } from './webdriver.mjs';

const root = join(import.meta.dirname, '../../..');
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const target = process.env.CARGO_TARGET_DIR ?? join(cache, 'footbridge/target');
const PROGRAM = join(target, 'debug/footbridge-window');

export class Stage {
  #folder = mkdtempSync(join(tmpdir(), 'footbridge-window-'));
  #started = [];
  #environment;
  #driver;
  #shots = join(root, 'screenshots/window');

  static async set() {
    const stage = new Stage();
    try {
      await stage.#set();
    } catch (failure) {
      stage.strike();
      throw failure;
    }
    return stage;
  }

  /** A folder of this journey, made on first use. */
  folder(name) {
    const folder = join(this.#folder, name);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  /** Opens the program on a data folder of this journey. */
  open(site) {
    // The driver swallows what the program prints, so a script keeps it.
    const program = join(this.#folder, 'window.sh');
    const command = `'${PROGRAM}' --site '${this.folder(site)}'`;
    const [log, pid] = [`'${this.#folder}/window.log'`, `'${this.#folder}/window.pid'`];
    const script = `#!/bin/sh\necho $$ >${pid}\nexec ${command} >>${log} 2>&1\n`;
    writeFileSync(program, script, { mode: 0o755 });
    return Window.open(this.#driver, program);
  }

  /** Starts the program as a person does, without a driver. */
  start(site, ...args) {
    const program = this.#start(PROGRAM, ['--site', this.folder(site), ...args]);
    return {
      seen: () =>
        until('see its window', 20_000, () => this.windows().includes('Footbridge') || undefined),
      ended: () => new Promise((resolve) => program.once('exit', resolve)),
    };
  }

  /** The power goes: nothing is said to the program, and nothing is finished. */
  async kill(window) {
    const pid = Number(readFileSync(join(this.#folder, 'window.pid'), 'utf8'));
    const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0];
    assert.equal(program, PROGRAM, 'only the program itself is killed');
    process.kill(pid, 'SIGKILL');
    await until('see the program end', 10_000, () => ended(pid) || undefined);
    // The driver still has to forget the window that is gone.
    await window.close().catch(() => undefined);
  }

  /** What the program printed. */
  printed() {
    try {
      return readFileSync(join(this.#folder, 'window.log'), 'utf8');
    } catch {
      return '';
    }
  }

  /** Keeps a picture beside those of the whole screen. */
  keep(name, picture) {
    writeFileSync(this.#shot(name), picture);
  }

  /** Waits until a part of the page is painted and the screen shows it as the page has it. */
  async seePainted(page, { x, y, width, height }) {
    const crop = ['-crop', `${width}x${height}+${x}+${y}`, '+repage'];
    const measure = (what, input) =>
      Number(execFileSync('convert', [...what, 'info:-'], { input, encoding: 'utf8' }));
    await until(`see a picture at ${x},${y}`, 10_000, async () => {
      const kept = join(this.#folder, 'page.png');
      writeFileSync(kept, await page.picture());
      const screen = execFileSync('import', ['-window', 'root', 'png:-'], {
        env: this.#environment,
      });
      const colours = measure([kept, ...crop, '-format', '%k']);
      const difference = ['-compose', 'difference', '-composite', '-threshold', '10%'];
      const unlike = measure(
        [kept, 'png:-', ...crop, ...difference, '-format', '%[fx:mean]'],
        screen,
      );
      if (colours > 8 && unlike < 0.01) return true;
      throw new Error(`${colours} colours, ${unlike} of it unlike the page`);
    });
  }

  /** Keeps the whole screen as a picture, once something is painted on it. */
  async shoot(name) {
    const picture = this.#shot(name);
    await until('see anything on the screen', 10_000, () => {
      execFileSync('import', ['-window', 'root', picture], { env: this.#environment });
      const colours = execFileSync('identify', ['-format', '%k', picture], { encoding: 'utf8' });
      return Number(colours) > 1 ? true : undefined;
    });
    return picture;
  }

  /** Names of the windows, dialogs and menus that a person could see. */
  windows() {
    const named = this.#x('search', '--onlyvisible', '--name', '').trim().split('\n');
    return named.map((id) => this.#x('getwindowname', id).trim()).sort();
  }

  rightClick(x, y) {
    this.#x('mousemove', `${x}`, `${y}`, 'click', '3');
  }

  /** Presses keys at the screen, where a person's keyboard is, rather than in the page. */
  pressOutside(...keys) {
    this.#x('key', ...keys);
  }

  /** Gives what may open the time to do so. */
  rest() {
    return new Promise((resolve) => setTimeout(resolve, 500));
  }

  strike() {
    for (const { pid } of this.#started.reverse()) {
      try {
        process.kill(-pid, 'SIGTERM');
      } catch {
        // It has ended by itself.
      }
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #set() {
    this.#environment = {
      ...process.env,
      XDG_RUNTIME_DIR: this.folder('runtime'),
      XDG_DATA_HOME: this.folder('data'),
      XDG_CACHE_HOME: this.folder('cache'),
      FOOTBRIDGE_SAMPLES: process.env.FOOTBRIDGE_SAMPLES ?? join(root, 'content-packs'),
      DISPLAY: await this.#screen(),
    };
    delete this.#environment.WAYLAND_DISPLAY;
    const [port, native] = [await freePort(), await freePort()];
    this.#start('dbus-run-session', [
      ...['--', 'tauri-driver', '--port', `${port}`, '--native-port', `${native}`],
      ...['--native-driver', '/usr/bin/WebKitWebDriver'],
    ]);
    this.#driver = `http://127.0.0.1:${port}`;
    await until('reach the driver', 10_000, async () => (await fetch(`${this.#driver}/status`)).ok);
  }

  /** Starts a screen on a number that is free, and gives its name. */
  async #screen() {
    // It would begin anew whenever the last program leaves it.
    const size = ['-screen', '0', '1366x768x24', '-noreset'];
    const screen = this.#start('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp']);
    const number = await new Promise((resolve, reject) => {
      screen.stdio[3].once('data', resolve);
      screen.once('exit', () => reject(new Error('Xvfb ended')));
    });
    return `:${String(number).trim()}`;
  }

  #shot(name) {
    mkdirSync(this.#shots, { recursive: true });
    return join(this.#shots, `${name}.png`);
  }

  #x(...args) {
    return execFileSync('xdotool', args, {
      env: this.#environment,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  #start(program, args) {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const options = { detached: true, env: this.#environment ?? process.env, stdio };
    const started = spawn(program, args, options);
    this.#started.push(started);
    return started;
  }
}

/** Whether a process is gone, or only waits for somebody to ask how it ended. */
function ended(pid) {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
