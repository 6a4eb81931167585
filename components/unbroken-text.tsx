import { namesIn } from '@/lib/articles/glossary'
import type { Locale } from '@/lib/i18n/locales'
import { type Run, textRuns } from '@/lib/thai/line-breaks'

/**
 * Plain words of an article (headline, standfirst, figure) set like its text: names and figures are not
 * broken across lines, and words of another language carry their `lang`, so that a screen reader says
 * them right.
 */
export function UnbrokenText({ text, locale }: { text: string; locale: Locale }) {
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
    <span className={run.keep ? 'keep' : undefined} lang={run.lang}>
      {run.children ? <Runs runs={run.children} /> : run.text}
    </span>
  )
}
