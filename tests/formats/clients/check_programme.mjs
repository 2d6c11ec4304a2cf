// tuf-js reads our programme, follows its rotations, and refuses what goes back or was changed.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NOTES, STICK, WORLD, check, load, refused, require } from './common.mjs'

const { BaseFetcher, Updater } = (await load('tuf-js')).default
const { DownloadHTTPError } = require('tuf-js/dist/error')

const PACK = `packs/${NOTES.pack}.fbpack`
const KEYS = `centres/${NOTES.centre}.keys.json`
const rotated = (n) => join(WORLD, 'rotated', `${n}`)

/** Fetches from a folder; `change` may answer something else. */
class FromStick extends BaseFetcher {
  constructor(folder, change = (_, bytes) => bytes) {
    super()
    Object.assign(this, { folder, change })
  }

  async fetch(url) {
    const path = url.slice('http://stick/'.length)
    let bytes
    try {
      bytes = readFileSync(join(this.folder, path))
    } catch {
      throw new DownloadHTTPError(`no ${path}`, 404)
    }
    return new Response(this.change(path, bytes)).body
  }
}

/** A site: a folder of trusted metadata that begins with the first root. */
class Site {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'footbridge-tuf-js-'))
    writeFileSync(join(this.folder, 'root.json'), readFileSync(join(rotated(1), 'metadata/1.root.json')))
  }

  at(programme, change) {
    return new Updater({
      metadataDir: this.folder,
      metadataBaseUrl: 'http://stick/metadata',
      targetDir: this.folder,
      targetBaseUrl: 'http://stick/targets',
      fetcher: new FromStick(programme, change),
    })
  }

  version(role) {
    return JSON.parse(readFileSync(join(this.folder, `${role}.json`), 'utf8')).signed.version
  }

  gone() {
    rmSync(this.folder, { recursive: true })
  }
}

async function reads(site, programme) {
  const updater = site.at(programme)
  await updater.refresh()
  const info = await updater.getTargetInfo(PACK)
  check(info?.custom.id === NOTES.pack, 'the pack is a target, and the metadata say which it is')
  await updater.downloadTarget(info)
  const keys = await updater.getTargetInfo(KEYS)
  return readFileSync(await updater.downloadTarget(keys), 'utf8')
}

const onStick = new Site()
await reads(onStick, join(STICK, 'programme'))
onStick.gone()

// - rotation: the publisher's key, the centre's keys, a root key
const site = new Site()
const keys = []
for (const n of [1, 2, 3, 4]) keys.push(await reads(site, rotated(n)))
check(site.version('root') === 3, 'two of four steps changed the root')
check(keys[0] === keys[1] && keys[1] !== keys[2], "the centre's keys changed with their step")
const newcomer = new Site()
check((await reads(newcomer, rotated(4))) === keys[3], 'a newcomer gets to the same keys')

// - roll-back: each older programme to one who knows a newer one
for (const n of [1, 2]) {
  const updater = newcomer.at(rotated(n))
  check(await refused(updater.refresh(), 'BadVersionError', 'UnsignedMetadataError', 'EqualVersionError'),
    `programme ${n} goes back`)
}
newcomer.gone()
site.gone()

// - tampering: another version in each file in turn
const newest = rotated(4)
const signed = (name) => JSON.parse(readFileSync(join(newest, 'metadata', name), 'utf8')).signed
const snapshot = `${signed('timestamp.json').meta['snapshot.json'].version}.snapshot.json`
const targets = `${signed(snapshot).meta['targets.json'].version}.targets.json`
for (const name of ['2.root.json', '3.root.json', 'timestamp.json', snapshot, targets]) {
  let changed = 0
  const change = (path, bytes) => {
    if (path !== `metadata/${name}`) return bytes
    changed += 1
    return bytes.toString().replace(/("version"):(\d)/, (_, key, n) => `${key}:${(Number(n) + 1) % 10}`)
  }
  const victim = new Site()
  const outcome = victim.at(newest, change).refresh()
  check(await refused(outcome, 'RuntimeError', 'RepositoryError', 'UnsignedMetadataError'),
    `${name} was changed`)
  check(changed === 1, `${name} was asked for`)
  victim.gone()
}
