// age-encryption opens our bundle with the centre's key; the public age vectors meet our sealing.

import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, inflateSync } from 'node:zlib'
import { NOTES, STICK, check, load } from './common.mjs'

const { Decrypter } = await load('age-encryption')
const vectors = await load('cctv-age')

const bundles = readdirSync(join(STICK, 'bundles'))
check(bundles.length > 0, 'there are bundles')
for (const name of bundles) {
  const decrypter = new Decrypter()
  decrypter.addIdentity(NOTES.centre_identity)
  const archive = await decrypter.decrypt(readFileSync(join(STICK, 'bundles', name)))
  check(Buffer.from(archive.subarray(0, 4)).toString() === 'PK\x03\x04', `${name} holds an archive`)
}

/** Files that the age crate opens although the vectors say they are malformed. */
const LENIENT = new Set([
  // A stanza whose last line is missing or full is read as if an empty line followed. What is
  // inside is authenticated all the same: the header's MAC covers the bytes as they stand.
  'stanza_missing_body',
  'stanza_missing_final_line',
])

/** A vector's header, and the file that follows it. */
function parsed(bytes) {
  const end = bytes.indexOf('\n\n')
  const head = bytes.subarray(0, end).toString().split('\n')
  const fields = {}
  for (const line of head) {
    const [name, ...value] = line.split(': ')
    fields[name] ??= value.join(': ')
  }
  let file = bytes.subarray(end + 2)
  if (fields.compressed === 'zlib') file = inflateSync(file)
  if (fields.compressed === 'gzip') file = gunzipSync(file)
  return { ...fields, file }
}

/** We write and read binary files only, for X25519 identities or under a passphrase. */
function applies({ armored, identity, passphrase }) {
  if (armored === 'yes') return false
  return passphrase !== undefined || identity === undefined || identity.startsWith('AGE-SECRET-KEY-1')
}

const SOME_IDENTITY = 'AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0'
const all = Object.entries(vectors.default ?? vectors)
const cases = all
  .map(([name, bytes]) => ({ name, ...parsed(Buffer.from(bytes)) }))
  .filter(applies)
const lines = cases.map(({ file, identity, passphrase }) =>
  JSON.stringify({
    file: file.toString('base64'),
    ...(passphrase === undefined ? { identity: identity ?? SOME_IDENTITY } : { passphrase }),
  }),
)
const run = spawnSync(process.env.FOOTBRIDGE_OPEN_SEALS, [], {
  input: `${lines.join('\n')}\n`,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
check(run.status === 0, `open-seals ended: ${run.stderr}`)
const answers = run.stdout.trim().split('\n').map((line) => JSON.parse(line))
check(answers.length === cases.length, 'every vector has an answer')

let [passed, lenient] = [0, 0]
for (const [n, { name, expect, payload }] of cases.entries()) {
  const { sha256, code } = answers[n]
  const opened = expect === 'success'
  if (LENIENT.has(name)) {
    check(sha256 !== undefined, `${name} is refused now: take it from the list of leniencies`)
    lenient += 1
  } else if (opened) {
    check(sha256 === payload, `${name} must open with its payload, and gave ${sha256 ?? code}`)
    passed += 1
  } else {
    check(code !== undefined, `${name} must be refused: ${expect}`)
    passed += 1
  }
}
check(passed > 60, `only ${passed} vectors apply`)
console.log(`age vectors: passed=${passed} lenient=${lenient} left_out=${all.length - cases.length}`)
