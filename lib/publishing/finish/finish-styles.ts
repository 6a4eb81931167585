/** The style sheets of a page as they are published. */
export type FinishedStyles = {
  /** The text of each, in their order. */
  readonly sheets: readonly string[]
  /** The short names that they have for classes of CSS modules, by the bundler's names. */
  readonly names: ReadonlyMap<string, string>
}

/** A class as the bundler names it: a sum of the module, an underscore, the name; and what may look like one and is none. */
const MODULE_CLASS = /url\([^)]*\)|"[^"]*"|\.([\w-]{6,}_[a-z][\w-]*)/g

/**
 * Takes out of a page's style sheets what nothing in it is of, and gives the classes of CSS modules short names: their
 * sums are chance, which no compression makes smaller. Nothing but the page itself may know these classes: a script that
 * makes elements gives them global ones.
 *
 * @param sheets the text of each, as the bundler wrote it
 * @param classes all classes in the page
 * @returns the sheets, and the names that the page's own attributes must have now
 */
export function finishStyles(sheets: readonly string[], classes: ReadonlySet<string>): FinishedStyles {
  const used = withoutUnreadProperties(sheets.map((css) => withoutUnusedModules(css, classes)))
  const names = new Map<string, string>()
  const free = shortNames(classes)
  for (const css of used)
    for (const name of classesIn(css)) if (!names.has(name)) names.set(name, free.next().value)
  const renamed = used.map((css) =>
    css.replace(MODULE_CLASS, (all, name) => (name ? `.${names.get(name)}` : all)),
  )
  return { sheets: renamed, names }
}

/** `a` to `z`, `A` to `Z`, `a1` and so on, without those that are taken. */
function* shortNames(taken: ReadonlySet<string>): Generator<string, never> {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (let round = 0; ; round++)
    for (const letter of letters) {
      const name = letter + (round || '')
      if (!taken.has(name)) yield name
    }
}

/**
 * Wherever a sheet says `color-scheme`, Lightning CSS adds two properties for its own form of `light-dark()`. Where no
 * sheet has that, nothing reads them.
 */
function withoutUnreadProperties(sheets: readonly string[]): readonly string[] {
  if (sheets.some((css) => css.includes('var(--lightningcss-'))) return sheets
  return sheets.map((css) => css.replace(/--lightningcss-(light|dark):[^;}]*;?/g, ''))
}

/**
 * The bundler gives every page the CSS modules of all, each on a line of its own. A module all of whose classes are
 * missing in the page styles nothing there, as each of its rules is about one of them.
 */
function withoutUnusedModules(css: string, classes: ReadonlySet<string>): string {
  return modulesOf(css)
    .filter(({ own }) => own.length === 0 || own.some((name) => classes.has(name)))
    .map(({ text }) => text)
    .join('\n')
}

type CssModule = { readonly text: string; readonly own: readonly string[] }

/** The sheet is the same in every page of a route. */
const taken = new Map<string, readonly CssModule[]>()

function modulesOf(css: string): readonly CssModule[] {
  const known = taken.get(css)
  if (known) return known
  const modules = css.split('\n').map((text) => ({ text, own: classesIn(text) }))
  taken.set(css, modules)
  return modules
}

function classesIn(css: string): readonly string[] {
  return [...css.matchAll(MODULE_CLASS)].flatMap(([, name]) => name ?? [])
}
