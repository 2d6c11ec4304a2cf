// Writes the list of what ships and under which licence: crates as cargo resolved them, npm
// packages whose code is in the pages, fonts and pictures of the print.
// Run it when Cargo.lock or package.json changes: `npm --prefix ui run licences`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}/ui/src/lib/computer/licences.json`;
const shipped = ['footbridge-cli', 'footbridge-window', 'footbridge-print'];
/** Made at build, and in the pages afterwards. */
const inPages = ['svelte', '@sveltejs/kit', 'esm-env', 'clsx', 'devalue'];

const metadata = JSON.parse(
  execFileSync('cargo', ['metadata', '--format-version=1', '--locked', '--offline'], {
    cwd: root,
    maxBuffer: 1 << 28,
  }),
);
const packages = new Map(metadata.packages.map((one) => [one.id, one]));
const nodes = new Map(metadata.resolve.nodes.map((one) => [one.id, one]));
const reached = new Set();
const open = metadata.packages.filter(({ name }) => shipped.includes(name)).map(({ id }) => id);
while (open.length > 0) {
  const id = open.pop();
  if (reached.has(id)) continue;
  reached.add(id);
  for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps)
    if (kinds.some(({ kind }) => kind === null)) open.push(pkg);
}
const crates = [...reached]
  .map((id) => packages.get(id))
  .filter(({ source }) => source !== null)
  .map(({ name, version, license }) => ({ name, version, licence: license ?? 'see its files' }));

const ui = JSON.parse(readFileSync(`${root}/ui/package.json`, 'utf8'));
const lock = JSON.parse(readFileSync(`${root}/ui/package-lock.json`, 'utf8')).packages;
const names = [...Object.keys(ui.dependencies), ...inPages];
const npm = names
  .map((name) => ({ name, found: lock[`node_modules/${name}`] }))
  .filter(({ found }) => found)
  .map(({ name, found }) => ({ name, version: found.version, licence: found.license }));

const own = [
  { name: 'Atkinson Hyperlegible', version: '1.006', licence: 'OFL-1.1' },
  { name: 'Noto Sans', version: '2.015', licence: 'OFL-1.1' },
  { name: 'Noto Sans Arabic', version: '2.012', licence: 'OFL-1.1' },
];

const key = ({ name, version }) => `${name.toLowerCase()} ${version}`;
const all = [...crates, ...npm, ...own].sort((a, b) => (key(a) < key(b) ? -1 : 1));
const lines = all.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
writeFileSync(out, `[\n${lines}\n]\n`);
console.log(`${all.length} parts`);
