import type { Finding } from './finding'
import type { Pair, Side } from './pair'

/** A check of one version alone: its Thai, its sums, its emphasis. */
export type VersionCheck = {
  readonly id: string
  readonly of: 'version'
  readonly run: (side: Side) => Finding[]
}

/** A check of a translation against its original. */
export type PairCheck = { readonly id: string; readonly of: 'pair'; readonly run: (pair: Pair) => Finding[] }

/** One thing that the review looks for. Its id is what a finding, and an acknowledgement of it, is named by. */
export type Check = VersionCheck | PairCheck
