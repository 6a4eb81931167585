import type { LocalizedMessage } from '../i18n/localized-message'
import type { RuleFinding, Severity } from './finding'
import type { AnalyzedVersion } from './pair/analyzed-version'
import type { Pair } from './pair/pair'

type Described = {
  /** What a finding, its configuration and an acknowledgement of it are named by. */
  readonly id: string
  /**
   * `error` only for what is certain: a figure, date or currency that differs or is missing, a passage that is missing or
   * not translated, a broken link. `content/review.yaml` may say otherwise.
   */
  readonly severity: Severity
  /** What it finds, in one sentence. */
  readonly finds: LocalizedMessage
  /** Ids that its findings had in earlier versions: acknowledgements may still name them. */
  readonly formerIds?: readonly string[]
}

/** A rule for one version alone: its Thai, its sums, its marks. */
export type VersionRule = Described & {
  readonly scope: 'version'
  readonly run: (version: AnalyzedVersion) => RuleFinding[]
}

/** A rule for a translation against its original. */
export type PairRule = Described & { readonly scope: 'pair'; readonly run: (pair: Pair) => RuleFinding[] }

/** One thing that the review looks for. */
export type Rule = VersionRule | PairRule
