import { namesIn } from '@/lib/content/site/glossary'
import type { Locale } from '@/lib/i18n/locales'
import { type Run, textRuns } from '@/lib/typography/line-breaks'
import { countGraphemes } from '@/lib/typography/words'

/**
 * Plain words of an article (headline, standfirst, figure) set like its text: names and figures are not
 * broken across lines, and words of another language carry their `lang`, so that a screen reader says
 * them right.
 */
export function NoWrapText({ text, locale }: { text: string; locale: Locale }) {
  return <Runs runs={textRuns(text, { locale, names: namesIn(locale) })} />
}

function Runs({ runs }: { runs: readonly Run[] }) {
  // The runs of a text never move among themselves, so their place is their identity.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return runs.map((run, index) => <RunOfText key={index} run={run} />)
}

function RunOfText({ run }: { run: Run }) {
  if (!run.keep && !run.lang) return run.text
  return (
    <span className={run.keep ? keepClass(run.text) : undefined} lang={run.lang}>
      {run.children ? <Runs runs={run.children} /> : run.text}
    </span>
  )
}

/**
 * Names of up to this many grapheme clusters fit on one line of a headline at 280 px: 13 clusters of at most
 * 0.66 em (the widest measured) at 27 px are 234 px, beside margins of 17 px.
 */
const LONGEST_IN_HEADLINE = 13

/** A longer name may break in large type on a small screen, rather than stand out of it. */
function keepClass(text: string): string {
  return countGraphemes(text) > LONGEST_IN_HEADLINE ? 'keep keep-long' : 'keep'
}
