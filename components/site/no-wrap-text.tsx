import { Children, type ReactNode } from 'react'
import { namesIn } from '@/lib/content/site/glossary'
import { compoundWords } from '@/lib/content/site/words'
import type { Locale } from '@/lib/i18n/locales'
import { LINE_END } from '@/lib/search/searched-text'
import { classOf, type Run, textRuns } from '@/lib/typography/line-breaks'
import { lineEnds, withMarkedEnds } from '@/lib/typography/unbroken'
import { countGraphemes } from '@/lib/typography/words'

/**
 * Plain words of an article (headline, standfirst, figure) or of the interface set like its text: words, names and figures
 * are not broken across lines, and words of another language carry their `lang`, so that a screen reader says them right.
 */
export function NoWrapText({ text, locale }: { text: string; locale: Locale }) {
  return <Runs runs={textRuns(text, keptIn(locale))} />
}

/** Words that a script puts into the page: with `LINE_END` wherever a line may end without a space. */
export function wordsForScript(text: string, locale: Locale): string {
  return withMarkedEnds(text, lineEnds(text, keptIn(locale)), LINE_END)
}

const keptIn = (locale: Locale) => ({ locale, names: namesIn(locale), words: compoundWords() })

/** The same for a message with links in it, as next-intl makes of `<link>…</link>`: its words, and those in a link by themselves. */
export function NoWrapWords({ children, locale }: { children: ReactNode; locale: Locale }) {
  return Children.map(children, (child) =>
    typeof child === 'string' ? <NoWrapText text={child} locale={locale} /> : child,
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  // The runs of a text never move among themselves, so their place is their identity.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return runs.map((run, index) => <RunOfText key={index} run={run} />)
}

function RunOfText({ run }: { run: Run }) {
  const content = run.children ? <Runs runs={run.children} /> : run.text
  return (
    <>
      {run.breakBefore && <wbr />}
      {run.keep || run.lang ? (
        <span className={headlineClass(run)} lang={run.lang}>
          {content}
        </span>
      ) : (
        content
      )}
    </>
  )
}

/**
 * Words of up to this many grapheme clusters fit on one line of a headline at 280 px: 13 clusters of at most
 * 0.66 em (the widest measured) at 27 px are 234 px, beside margins of 17 px. In large letters it is no wider than
 * 11 % of the line.
 */
const LONGEST_IN_HEADLINE = 13

/** A longer word may break in large type on a small screen, rather than stand out of it. */
function headlineClass({ keep, lang, text }: Run): string | undefined {
  return keep === 'everywhere' && countGraphemes(text) > LONGEST_IN_HEADLINE
    ? 'keep keep-long'
    : classOf(keep, lang)
}
