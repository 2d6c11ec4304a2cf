// What the checks share: the sample world, packages from their own folder, how a check fails.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const WORLD = process.argv[2]
export const NOTES = JSON.parse(readFileSync(join(WORLD, 'notes.json'), 'utf8'))
export const STICK = join(WORLD, 'sample/stick/FOOTBRIDGE')

/** Loads a package from where ./dev installed it, which is outside of the repository. */
export const require = createRequire(join(process.env.FOOTBRIDGE_CLIENT_MODULES, 'x.js'))
export const load = (name) => import(pathToFileURL(require.resolve(name)))

/** A rule of FORMAT.md. */
export function check(holds, rule) {
  if (!holds) {
    console.error(`FAILED: ${rule}`)
    process.exit(1)
  }
}

/** Whether something is refused by the client itself, not by a mistake in the check. */
export async function refused(promise, ...names) {
  try {
    await promise
  } catch (error) {
    if (!names.includes(error.constructor.name)) throw error
    return true
  }
  return false
}
