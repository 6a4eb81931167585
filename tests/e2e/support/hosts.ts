import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serveSite } from '../../../lib/publishing/server/server'
import { findCommand } from '../../debian-package.mjs'
import { freePort } from '../../free-port.mjs'

/** A server that is running. */
export type Host = { readonly url: string; stop(): Promise<void> }

/**
 * Everything that serves the site: `npm start`'s own server, and real ones with the configurations in `deploy/`, changed
 * only in their port, the folder, the path that the site lies under and where nginx keeps its temporary files.
 */
export const HOSTS: Readonly<Record<string, (folder: string, base?: string) => Promise<Host>>> = {
  'npm start': async (folder, base = '') => {
    const { url, close } = await serveSite({ folder, port: 0, base })
    return { url, stop: close }
  },

  nginx: (folder, base = '') =>
    startServer(async (temporary, port) => {
      const text = await readFile('deploy/nginx.conf', 'utf8')
      const configuration = path.join(temporary, 'nginx.conf')
      await writeFile(
        configuration,
        text
          .replace('listen 127.0.0.1:8080;', `listen 127.0.0.1:${port};`)
          .replace('root out;', `root ${folder};`)
          .replace('set $site_path "";', `set $site_path "${base}";`)
          .replaceAll('/tmp/otagai-nginx', path.join(temporary, 'run')),
      )
      // As root, nginx would give its work to a user who may not look into the folder.
      const user = process.getuid?.() === 0 ? ' user root;' : ''
      const command = commandFor('nginx', 'nginx-light')
      return { words: [command, '-p', temporary, '-c', configuration, '-g', `daemon off;${user}`] }
    }),

  Caddy: (folder, base = '') =>
    startServer(async (_, port) => ({
      words: [commandFor('caddy', 'caddy'), 'run', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'],
      env: { OTAGAI_ADDRESS: `http://:${port}`, OTAGAI_ROOT: folder, OTAGAI_PATH: base },
    })),
}

function commandFor(name: string, debianPackage: string): string {
  const command = findCommand(name)
  if (command) return command
  throw new Error(
    `There is no ${name} to test its configuration with: install Debian's package ${debianPackage}.`,
  )
}

/** A command with its words, and what of the environment it reads. */
type Command = { readonly words: readonly string[]; readonly env?: Readonly<Record<string, string>> }

async function startServer(prepare: (temporary: string, port: number) => Promise<Command>): Promise<Host> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'host-'))
  const port = await freePort()
  const { words, env } = await prepare(temporary, port)
  const [command = '', ...rest] = words
  const home = path.join(temporary, 'home')
  await mkdir(home)
  const server = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, ...env },
  })
  let said = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  await answering(port, () => {
    if (server.exitCode !== null) throw new Error(`${command} ended with code ${server.exitCode}:\n${said}`)
  })
  return {
    url: `http://localhost:${port}/`,
    async stop() {
      server.kill('SIGTERM')
      await ended
      await rm(temporary, { recursive: true, force: true })
    },
  }
}

/** Waits until a port takes connections; `check` may give up. */
async function answering(port: number, check: () => void): Promise<void> {
  for (;;) {
    check()
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
