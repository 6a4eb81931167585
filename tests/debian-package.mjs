import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'

/**
 * @param {string} command name of a program
 * @returns {string | undefined} its path, from PATH and the folders of system programs that an ordinary user's lacks
 */
export function findCommand(command) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin', '/snap/bin']
  return folders
    .filter(Boolean)
    .map((folder) => path.join(folder, command))
    .find((place) => {
      try {
        accessSync(place, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/**
 * Sees to it that a program is there: where it is missing, and this is Debian or one of its family, and we are root
 * or may use sudo without a password, installs the package that has it.
 *
 * @param {string} command name of the program, such as `nginx`
 * @param {string} debianPackage the package that has it, such as `nginx-light`
 * @returns {string | undefined} path of the program, or nothing when it is not there and could not be installed
 */
export function ensureDebianPackage(command, debianPackage) {
  const found = findCommand(command)
  if (found) return found
  const apt = findCommand('apt-get')
  const asRoot = apt && rootPrefix()
  if (!apt || !asRoot) return undefined

  console.info(`Installing Debian's package ${debianPackage} (apt-get) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // A list that cannot be renewed may still name the package: the install decides.
  run([...asRoot, apt, 'update', '-qq'], env)
  const allowServices = forbidServices(asRoot, env)
  run([...asRoot, apt, 'install', '-y', '-qq', '--no-install-recommends', debianPackage], env)
  allowServices()
  return findCommand(command)
}

/** What Debian's packages ask before they start a service. */
const POLICY = '/usr/sbin/policy-rc.d'

/**
 * A web server's package would start it at once, on port 80; the program alone is wanted, and there may be no service
 * manager at all.
 *
 * @param {string[]} asRoot
 * @param {NodeJS.ProcessEnv} env
 * @returns {() => void} to be called after the installation
 */
function forbidServices(asRoot, env) {
  // The machine has a policy of its own, which is not ours to change.
  if (existsSync(POLICY)) return () => {}
  run([...asRoot, 'sh', '-c', `printf '#!/bin/sh\\nexit 101\\n' >${POLICY} && chmod 755 ${POLICY}`], env)
  return () => run([...asRoot, 'rm', '-f', POLICY], env)
}

/** @returns {string[] | undefined} what to put before a command so that root runs it; nothing when we may not */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  const sudo = findCommand('sudo')
  return sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? [sudo, '-n'] : undefined
}

/**
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 */
function run([command = '', ...words], env) {
  const done = spawnSync(command, words, { env, encoding: 'utf8' })
  if (done.status !== 0) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim())
}
