import { type FSWatcher, readdirSync, watch } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

/** A save is often several steps of the file system; what follows within this time, in ms, is one change. */
const PAUSE = 30

/** How soon a browser asks again when the server was gone, in ms. */
const RETRY = 300

/** What editors and systems leave beside the files they write. */
const PASSING = /^\.|~$|^\d+$/

/**
 * Watches content folders: every folder in them by itself, which sees a file however it is saved. (Node's own recursive
 * watching loses sight of a file on Linux when it is replaced by renaming, as many editors do.)
 *
 * @param folders absolute paths; those that are not there are left out
 * @param changed told the names of the files, without their folders, once for all that belong together
 * @returns stops watching
 */
export function watchContent(
  folders: readonly string[],
  changed: (names: ReadonlySet<string>) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>()
  let names = new Set<string>()
  let pause: ReturnType<typeof setTimeout> | undefined
  const notice = (name: string | null) => {
    if (name === null || PASSING.test(name)) return
    names.add(name)
    clearTimeout(pause)
    pause = setTimeout(() => {
      watchAll()
      const told = names
      names = new Set()
      changed(told)
    }, PAUSE)
  }
  const forget = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const watchAll = () => {
    const there = new Set(folders.flatMap(foldersIn))
    for (const folder of watchers.keys()) if (!there.has(folder)) forget(folder)
    for (const folder of there) {
      if (watchers.has(folder)) continue
      const watcher = watch(folder, (_, name) => notice(name))
      watchers.set(
        folder,
        watcher.on('error', () => forget(folder)),
      )
    }
  }
  watchAll()
  return () => {
    clearTimeout(pause)
    for (const folder of [...watchers.keys()]) forget(folder)
  }
}

function foldersIn(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const shown = inside.filter(({ name }) => !name.startsWith('.'))
    return [folder, ...shown.flatMap(({ name }) => foldersIn(path.join(folder, name)))]
  } catch {
    return []
  }
}

/** Tells browsers of changes, as events. */
export type ChangeEvents = {
  /** Answers a browser that asks for them. */
  answer(request: IncomingMessage, response: ServerResponse): void
  /** Tells all of them of a change. */
  tell(): void
}

/** @returns events that tell how many milliseconds ago the last change was; the start of the server counts as one */
export function changeEvents(): ChangeEvents {
  const listening = new Set<ServerResponse>()
  let last = performance.now()
  const since = () => `data: ${Math.round(performance.now() - last)}\n\n`
  return {
    answer(request, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(`retry: ${RETRY}\n${since()}`)
      listening.add(response)
      request.on('close', () => listening.delete(response))
    },
    tell() {
      last = performance.now()
      for (const response of listening) response.write(since())
    },
  }
}
