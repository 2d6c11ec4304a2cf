// Makes corpus/ from the golden files: node seeds.mjs MODULES, where MODULES is a node_modules
// folder with age-encryption and cctv-age.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(join(process.argv[2], 'x.js'))
const load = (name) => import(pathToFileURL(require.resolve(name)))
const { Decrypter } = await load('age-encryption')
const vectors = await load('cctv-age')

const here = dirname(fileURLToPath(import.meta.url))
const golden = join(here, '../tests/formats/stick-v1')
const stick = join(golden, 'FOOTBRIDGE')
const expected = JSON.parse(readFileSync(join(golden, 'expected.json')))
const CENTRE = 'cc'.repeat(16)

const corpus = join(here, 'corpus')
const begun = new Set()

// The seeds of the question formats are written by hand and stay.
function seed(target, name, bytes) {
  if (!begun.has(target)) rmSync(join(corpus, target), { recursive: true, force: true })
  begun.add(target)
  mkdirSync(join(corpus, target), { recursive: true })
  writeFileSync(join(corpus, target, name), bytes)
}

const files = (folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name)))
const payload = (envelope) => Buffer.from(JSON.parse(envelope).payload, 'base64').toString()

async function open(file, { passphrase, identity }) {
  const decrypter = new Decrypter()
  if (passphrase) decrypter.addPassphrase(passphrase)
  if (identity) decrypter.addIdentity(identity)
  return Buffer.from(await decrypter.decrypt(file))
}

const centre = JSON.parse(
  await open(readFileSync(join(golden, 'test-keys/centre.age')), expected),
)

const inside = (archive, name) => {
  const path = join(tmpdir(), 'signing-seed.zip')
  writeFileSync(path, archive)
  const bytes = execFileSync('unzip', ['-p', path, name])
  rmSync(path)
  return bytes
}

for (const [n, bundle] of files(join(stick, 'bundles')).entries()) {
  const archive = await open(bundle, centre)
  const manifest = payload(inside(archive, 'bundle.json'))
  const events = inside(archive, 'events.bin')
  seed('bundle_archive', `bundle-${n}`, archive)
  seed('bundle_ranges', `bundle-${n}`, Buffer.concat([Buffer.from(`${manifest}\n`), events]))
  seed('event_chain', `events-${n}`, events)
  seed('event_header', `header-${n}`, events.subarray(0, 150))
  seed('archive', `bundle-${n}`, archive)
}

for (const [target, folder] of [
  ['statement', readdirSync(join(stick, 'centres'))[0]],
  ['receipt', ''],
]) {
  const place = join(stick, target === 'receipt' ? 'receipts' : `centres/${folder}`)
  const [paper] = files(place)
  seed(target, 'golden', payload(paper).replaceAll(expected.centre, CENTRE))
  seed('envelope', target, paper)
}

const [kit] = files(join(stick, 'kits'))
seed('kit', 'golden', await open(kit, { passphrase: expected.kit.words.replaceAll(' ', '-') })
  .catch(() => open(kit, { passphrase: expected.kit.words })))

const [pack] = files(join(stick, 'programme/targets/packs'))
seed('pack_manifest', 'golden', inside(pack, 'pack.json'))
seed('pack', 'golden', pack)

const metadata = join(stick, 'programme/metadata')
const parts = { a: '1.root', c: 'timestamp', d: '1.snapshot', e: '2.targets' }
for (const [which, name] of Object.entries(parts)) {
  const file = readFileSync(join(metadata, `${name}.json`), 'utf8')
  seed('tuf_files', name, which + file)
  seed('tuf_roles', name, which + JSON.stringify(JSON.parse(file).signed))
}
const role = { keyids: ['k'], threshold: 1, terminating: false }
const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: '00'.repeat(32) } }
const head = { _type: 'targets', spec_version: '1.0.31', version: 1, expires: '2030-01-01T00:00:00Z' }
const delegating = (delegations) =>
  `e${JSON.stringify({ ...head, targets: {}, delegations: { keys: { k: key }, ...delegations } })}`
seed('tuf_roles', 'paths', delegating({ roles: [{ name: 'a', ...role, paths: ['*/[a-z]?.*', 'x'] }] }))
seed('tuf_roles', 'prefixes', delegating({ roles: [{ name: 'a', ...role, path_hash_prefixes: ['2d', 'a'] }] }))
const { terminating, ...keys } = role
seed('tuf_roles', 'bins', delegating({ succinct_roles: { ...keys, bit_length: 5, name_prefix: 'a' } }))

for (const name of ['x25519', 'stream_two_chunks', 'stanza_long_line', 'hmac_bad', 'scrypt', 'stream_last_chunk_full']) {
  const vector = Buffer.from(vectors.default?.[name] ?? vectors[name])
  seed('seal', name, vector.subarray(vector.indexOf('\n\n') + 2))
}

const commands = {
  'sign_in.learner': { card: '4718-26', pictures: [1, 2, 3, 4] },
  'sign_in.staff': { person: '00'.repeat(16), passphrase: 'x' },
  'exchange.start': { folder: '/x' },
  'keys.rotate_publisher': { folder: '/x', roots: [{ file: 'a', passphrase: 'b' }], passphrase: 'c' },
  'setup.found': { kind: 'station', name: 'a', language: 'de', kit: { folder: '/x', file: 'a', words: 'b' }, centreKeys: null, staffName: 'c', passphrase: 'd' },
}
for (const [name, request] of Object.entries(commands)) {
  seed('request', name, `${name} ${JSON.stringify(request)}`)
}

const learners = [
  'name;language;group;card;date',
  'José Peña;es;A;;1.2.2026',
  '"Popa; Ana";ro;;1234-56;',
  '=1+1;xx;;;31.2.2026\n',
].join('\n')
seed('learner_table', 'utf8', learners)
seed('learner_table', 'windows', Buffer.from(learners.replaceAll(';', ','), 'latin1'))
seed('learner_table', 'utf16', Buffer.from(`\ufeffsep=,\n${learners.replaceAll(';', '\t')}`, 'utf16le'))
