import type { Locale } from '../../../i18n/locales'
import { takeApart, withParts } from '../text/whole-file'

/** A change of the front matter of one version. */
type HeadChange = {
  readonly locale: Locale
  /** The front matter before the change and after it, with the lines around it. */
  readonly before: string
  readonly after: string
  /** The input that was typed into. */
  readonly input: Element | undefined
  /** When it was last typed into, in milliseconds since 1970. */
  readonly at: number
}

/** So long after the last key, in milliseconds, the next one begins another change, as in the editors of the texts. */
const PAUSE = 500

/**
 * Remembers the changes of an article's front matters, in whichever field and version: what a browser takes back is what
 * was typed into an input, and spoils that once its value is set.
 */
export function headHistory() {
  const done: HeadChange[] = []
  const undone: HeadChange[] = []
  return {
    /**
     * @param locale the version
     * @param before its file before a change
     * @param after its file after it
     * @param input what was typed into, if anything was: keys that follow each other there are one change
     */
    note(locale: Locale, before: string, after: string, input?: Element) {
      const change = { locale, before: takeApart(before).head, after: takeApart(after).head }
      if (change.before === change.after) return
      undone.length = 0
      const last = done.at(-1)
      const at = Date.now()
      const goesOn =
        last && input && last.input === input && last.after === change.before && at - last.at < PAUSE
      if (goesOn) done.pop()
      done.push({ ...change, before: goesOn ? last.before : change.before, input, at })
    },
    /**
     * Takes the last change back, or does the last again that was taken back.
     *
     * @param isBack which of the two
     * @param contentOf gives a version's file as it is now
     * @returns the version, and what its file becomes; undefined when there is no such change. One of a front matter that has
     *   become another since, as by somebody else, is no such change.
     */
    step(isBack: boolean, contentOf: (locale: Locale) => string | undefined) {
      const [from, to] = isBack ? [done, undone] : [undone, done]
      for (let change = from.pop(); change; change = from.pop()) {
        const { locale, before, after } = change
        const content = contentOf(locale)
        if (content === undefined || takeApart(content).head !== (isBack ? after : before)) continue
        to.push({ ...change, input: undefined })
        return { locale, content: withParts(content, { head: isBack ? before : after }) }
      }
      return undefined
    },
  }
}
