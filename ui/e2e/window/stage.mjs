/**
 * The stage of a journey in the real window: a screen that nobody sees, a
 * session bus, the driver, and folders that are thrown away afterwards.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { until, Window } from './webdriver.mjs';
import { shelf } from '../shelf.mjs';

const root = join(import.meta.dirname, '../../..');
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const target = process.env.CARGO_TARGET_DIR ?? join(cache, 'footbridge/target');
const PROGRAM = join(target, 'debug/footbridge-window');

export class Stage {
  #folder = mkdtempSync(join(tmpdir(), 'footbridge-window-'));
  #started = [];
  #environment;
  #driver;
  #log = join(this.#folder, 'window.log');
  /** Whether a window of the screen is a tooltip, once it was asked. */
  #tooltips = new Map();
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

  /**
   * Opens the program on a data folder of this journey; `samples` are packs of its own,
   * `variables` stand in its environment.
   */
  open(site, { samples, args = [], program = PROGRAM, variables = {} } = {}) {
    // The driver swallows what the program prints, so a script keeps it.
    const start = join(this.#folder, 'window.sh');
    const command = [program, '--site', this.folder(site), ...args].map(quoted).join(' ');
    const set = samples ? { FOOTBRIDGE_SAMPLES: samples, ...variables } : variables;
    const exports = Object.entries(set).map(([name, value]) => `export ${name}=${quoted(value)}\n`);
    const [log, pid] = [quoted(this.#log), quoted(join(this.#folder, 'window.pid'))];
    const script = `${exports.join('')}echo $$ >${pid}\nexec ${command} >>${log} 2>&1\n`;
    writeFileSync(start, `#!/bin/sh\n${script}`, { mode: 0o755 });
    return Window.open(this.#driver, start);
  }

  /** Starts the program as a person does, without a driver. */
  start(site, ...args) {
    const named = ['--site', this.folder(site), ...args];
    const program = this.#start(PROGRAM, named, this.#log);
    const ended = new Promise((resolve) => program.once('exit', resolve));
    return {
      pid: program.pid,
      running: () => program.exitCode === null && program.signalCode === null,
      seen: () =>
        until('see its window', 20_000, () => this.windows().includes('Footbridge') || undefined),
      ended: () => ended,
    };
  }

  /** Starts a window manager as the recipe for classrooms has it, without keys of its own. */
  async manage() {
    const rules = join(root, 'docs/kiosk/openbox.xml');
    this.#start('openbox', ['--config-file', rules, '--sm-disable']);
    await until('see the window manager', 10_000, () =>
      this.#x('getwindowfocus').trim() === '' ? undefined : this.#managed() || undefined,
    );
  }

  #managed() {
    const root = execFileSync('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], {
      env: this.#environment,
      encoding: 'utf8',
    });
    return root.includes('window id');
  }

  /**
   * Another program that covers the window. It is brought to the front as a person does it: a
   * window manager puts a window that opens by itself below the one that was just used.
   */
  cover() {
    this.#start('xmessage', ['-title', 'cover', '-geometry', '1366x768+0+0', 'cover']);
    return until('see the cover in front', 10_000, () => {
      if (this.inFront() === 'cover') return true;
      this.#x('search', '--onlyvisible', '--name', '^cover$', 'windowactivate');
      return undefined;
    });
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

  /** The program that the driver started last. */
  pid() {
    return Number(readFileSync(join(this.#folder, 'window.pid'), 'utf8'));
  }

  /** The process in which the program shows its page. */
  webProcess() {
    const children = readFileSync(`/proc/${this.pid()}/task/${this.pid()}/children`, 'utf8');
    const found = children
      .trim()
      .split(' ')
      .find((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('WebKitWebProc'));
    assert.ok(found, 'the program has a process for its page');
    return Number(found);
  }

  running() {
    return !ended(this.pid());
  }

  /** Size and place of the program's window, as the screen has it. */
  shape() {
    const id = this.#x('search', '--onlyvisible', '--name', '^Footbridge$').trim().split('\n')[0];
    const told = this.#x('getwindowgeometry', '--shell', id);
    const [x, y, width, height] = ['X', 'Y', 'WIDTH', 'HEIGHT'].map(
      (name) => new RegExp(`^${name}=(.*)$`, 'm').exec(told)[1],
    );
    return `${width}x${height}+${x}+${y}`;
  }

  /** Asks the window to close, as the button of a window's border does. */
  closeWindow() {
    this.python('screen.py', 'close');
  }

  /** The name of the window that lies above all others. */
  inFront() {
    const stack = execFileSync('xprop', ['-root', '_NET_CLIENT_LIST_STACKING'], {
      env: this.#environment,
      encoding: 'utf8',
    });
    return this.#x(
      'getwindowname',
      stack
        .trim()
        .split(/[\s,]+/)
        .at(-1),
    ).trim();
  }

  /** What the program printed. */
  printed() {
    try {
      return readFileSync(this.#log, 'utf8');
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

  get environment() {
    return this.#environment;
  }

  /** Windows of every kind, by number: menus and pickers need not have a name. */
  census() {
    const ids = this.#x('search', '--onlyvisible', '--maxdepth', '1', '--class', '').trim();
    return ids.split('\n').filter((id) => !this.#isTooltip(id));
  }

  /** Words beside the pointer are a window of their own; they take no key and lead nowhere. */
  #isTooltip(id) {
    if (!this.#tooltips.has(id)) {
      const asked = ['-id', id, '_NET_WM_WINDOW_TYPE'];
      const kind = spawnSync('xprop', asked, { env: this.#environment, encoding: 'utf8' });
      this.#tooltips.set(id, kind.stdout.includes('_NET_WM_WINDOW_TYPE_TOOLTIP'));
    }
    return this.#tooltips.get(id);
  }

  rightClick(x, y) {
    this.clickOutside(x, y, 3);
  }

  /** Presses a button of the mouse at a place of the screen. */
  clickOutside(x, y, button = 1) {
    this.#x('mousemove', `${x}`, `${y}`, 'click', `${button}`);
  }

  /** Anything else that xdotool does at the screen. */
  atTheScreen(...args) {
    return this.#x(...args).trim();
  }

  /** Runs a script of this folder with the python of the tests. */
  python(script, ...args) {
    return execFileSync(
      process.env.FOOTBRIDGE_PYTHON,
      [join(import.meta.dirname, script), ...args],
      {
        env: this.#environment,
        encoding: 'utf8',
      },
    );
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
      FOOTBRIDGE_SAMPLES: shelf,
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

  #start(program, args, log) {
    const printed = log ? openSync(log, 'a') : 'ignore';
    const stdio = ['ignore', printed, printed, 'pipe'];
    const options = { detached: true, env: this.#environment ?? process.env, stdio };
    const started = spawn(program, args, options);
    if (log) closeSync(printed);
    this.#started.push(started);
    return started;
  }
}

/** A word of the shell. */
function quoted(word) {
  return `'${word}'`;
}

/**
 * Whether a process is gone with all of its threads, or only waits for somebody to ask how it
 * ended. The first thread may be gone while another comes back from the disk.
 */
function ended(pid) {
  try {
    const alone = readdirSync(`/proc/${pid}/task`).length === 1;
    return alone && /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
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
