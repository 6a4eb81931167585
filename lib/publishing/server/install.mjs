// Runs before anything is installed: Node's own modules alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project: every command works there, wherever it was called. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/** @typedef {{ en: string, th: string }} Message */

/** @type {Message} */
const INSTALLING = {
  en: 'Installing what package-lock.json lists (npm install) …',
  th: 'กำลังติดตั้งแพ็กเกจตาม package-lock.json (npm install) …',
}
/** @type {Message} */
const NOT_INSTALLED = {
  en: 'npm install failed (its message is above). Check the network and the registry, then try again.',
  th: 'npm install ไม่สำเร็จ (ดูข้อความด้านบน) → ตรวจเครือข่ายและ registry แล้วลองใหม่',
}

/**
 * Compares Node's version with the oldest that package.json's `engines` allows.
 *
 * @param {string} version a version of Node, such as `20.9.0`
 * @param {string} range `engines.node`, of the form `>=20.9.0`
 * @returns {Message | undefined} what is wrong, or nothing when the version will do
 */
export function complaintAboutNode(version, range) {
  const [have, want] = [version, range.replace('>=', '')].map((text) => text.split('.').map(Number))
  for (let part = 0; part < 3; part++) {
    const difference = (have?.[part] ?? 0) - (want?.[part] ?? 0)
    if (difference > 0) return undefined
    if (difference < 0)
      return {
        en: `Otagai needs Node.js ${range.replace('>=', '')} or newer; this is ${version}. Get it from https://nodejs.org/.`,
        th: `Otagai ต้องใช้ Node.js ${range.replace('>=', '')} ขึ้นไป แต่เครื่องนี้มี ${version} → ดาวน์โหลดได้ที่ https://nodejs.org/`,
      }
  }
  return undefined
}

/**
 * @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean}} LockedPackage
 * @typedef {{packages?: Record<string, LockedPackage>}} Lock
 */

/**
 * Finds what `node_modules` lacks. npm writes the hidden lock file `node_modules/.package-lock.json` as the last
 * act of an install (https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles), so an
 * install that was broken off has none.
 *
 * @param {Lock} wanted the content of package-lock.json
 * @param {Lock | undefined} installed the content of the hidden lock file, if there is one
 * @returns {boolean} whether a package is missing or of another version; those for other systems may be missing
 */
export function needsInstall(wanted, installed) {
  if (!installed?.packages) return true
  for (const [place, { version, integrity, optional, devOptional, link }] of Object.entries(
    wanted.packages ?? {},
  )) {
    if (!place || link) continue
    const have = installed.packages[place]
    if (!have && (optional || devOptional)) continue
    if (have?.version !== version || (integrity && have?.integrity && have.integrity !== integrity))
      return true
  }
  return false
}

/**
 * Leaves the folder's `node_modules` as package-lock.json has it: has npm install what is missing, else does nothing.
 * Ends the process with one clear message when Node is too old or npm fails.
 *
 * @param {string} [folder] the folder of the project
 */
export function install(folder = projectFolder) {
  const { engines } = readJson(path.join(folder, 'package.json'))
  const complaint = complaintAboutNode(process.versions.node, engines.node)
  if (complaint) stop(complaint)

  const lock = readJson(path.join(folder, 'package-lock.json'))
  const hidden = path.join(folder, 'node_modules/.package-lock.json')
  if (!needsInstall(lock, existsSync(hidden) ? readJson(hidden) : undefined)) return

  console.info(inLanguage(INSTALLING))
  // Not `npm ci`: npm 11's refuses a lock file without the builds for every other system, and npm 10's then leaves out
  // this system's own (https://github.com/npm/cli/issues/4828). `--no-save` keeps the lock file as it is, and the
  // tools that build and test are needed even where NODE_ENV says production.
  const words = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  if (npm(words, folder).status !== 0) stop(NOT_INSTALLED)
}

/**
 * Runs npm: the very npm that runs us where there is one, else the one on the path.
 *
 * @param {string[]} words
 * @param {string} folder
 */
function npm(words, folder) {
  const self = process.env.npm_execpath ?? ''
  const options = /** @type {const} */ ({ cwd: folder, stdio: 'inherit' })
  return /npm-cli\.c?js$/.test(self)
    ? spawnSync(process.execPath, [self, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @param {Message} message as `commandLanguage` chooses, which is not there before everything is installed */
function inLanguage(message) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const asked = process.argv.join(' ').match(/ --locale[ =](en|th)\b/)?.[1]
  const isThai = /^th\b|^th_/i.test(asked ?? (LC_ALL || LC_MESSAGES || LANG || ''))
  return isThai ? message.th : message.en
}

/**
 * @param {Message} message
 * @returns {never}
 */
function stop(message) {
  console.error(inLanguage(message))
  process.exit(1)
}
