const everything = globalThis as { otagai?: Map<string, unknown> }

/**
 * Something of which each process has one. A module alone is no such place: Next.js bundles pages and route handlers
 * apart, so each process that renders has two of it, and would read and render every article twice.
 *
 * @param name what it is, such as `texts`: each has a name of its own
 * @param make makes it where there is none
 * @returns the same for the same name, for as long as the process lives
 */
export function processSingleton<T>(name: string, make: () => T): T {
  everything.otagai ??= new Map()
  if (!everything.otagai.has(name)) everything.otagai.set(name, make())
  return everything.otagai.get(name) as T
}
