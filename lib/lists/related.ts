import type { Article } from '../content/articles/article'
import { dayOf, type PartialDate } from '../i18n/dates'
import { memoize } from '../memoize'
import type { Archive } from './archive'

/** How many articles stand at the foot of another. */
const MOST = 3

const DAY = 86_400_000

type Dated = { readonly article: Article; readonly day: number }

/** Articles that are about the very same topics, the oldest first. */
type Group = { readonly topics: readonly string[]; readonly members: Dated[] }

/*
 * There are far fewer sets of topics than articles (eight topics give 92 sets of one to three), and in each the nearest
 * in time are found by halving: so an article costs the same few steps in an archive of fifty and of five thousand.
 */
const groupsIn = memoize(({ articles }: Archive) => groupsOf(articles))

/**
 * What to read next: articles that share topics with one, those that share most first, and of these the nearest in time.
 * An article that shares none is not related, even where there is no other.
 *
 * A date that is known to the month or year alone counts as the middle of it. Equally near, the later comes first, then
 * the order of the slugs decides; so the same archive gives the same articles.
 *
 * @param archive all that is published in a language
 * @param article one of its articles
 * @param most how many to find
 * @returns at most so many others of the archive
 */
export function relatedTo(archive: Archive, article: Article, most = MOST): readonly Article[] {
  const groups = groupsIn(archive)
  const day = middleDay(article.date)
  const found: Dated[] = []
  for (let shared = article.topics.length; shared > 0 && found.length < most; shared--) {
    const alike = groups.filter(({ topics }) => countShared(topics, article.topics) === shared)
    // One more, since the article itself may be among them.
    const nearest = alike.flatMap(({ members }) => nearestTo(day, members, most + 1))
    found.push(...nearest.filter((one) => one.article.slug !== article.slug).sort(byNearness(day)))
  }
  return found.slice(0, most).map((one) => one.article)
}

function countShared(topics: readonly string[], others: readonly string[]): number {
  let shared = 0
  for (const topic of topics) if (others.includes(topic)) shared++
  return shared
}

function groupsOf(articles: readonly Article[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const article of articles) {
    const topics = [...article.topics].sort()
    const key = topics.join(' ')
    const group = groups.get(key) ?? { topics, members: [] }
    groups.set(key, group)
    group.members.push({ article, day: middleDay(article.date) })
  }
  for (const { members } of groups.values()) members.sort((a, b) => a.day - b.day)
  return [...groups.values()]
}

/** The nearest members of a group in no order, and with the last of them all that are as near. */
function nearestTo(day: number, members: readonly Dated[], most: number): Dated[] {
  let after = firstFrom(day, members)
  let before = after - 1
  const found: Dated[] = []
  let farthest = Number.POSITIVE_INFINITY
  for (;;) {
    const [earlier, later] = [members[before], members[after]]
    const isLater = later && (!earlier || later.day - day <= day - earlier.day)
    const next = isLater ? later : earlier
    if (!next || Math.abs(next.day - day) > farthest) return found
    found.push(next)
    if (isLater) after++
    else before--
    if (found.length === most) farthest = Math.abs(next.day - day)
  }
}

/** Place of the first member on or after a day. */
function firstFrom(day: number, members: readonly Dated[]): number {
  let [low, high] = [0, members.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((members[middle] as Dated).day < day) low = middle + 1
    else high = middle
  }
  return low
}

const byNearness = (day: number) => (a: Dated, b: Dated) =>
  Math.abs(a.day - day) - Math.abs(b.day - day) || b.day - a.day || (a.article.slug < b.article.slug ? -1 : 1)

/** The day of a date, or the middle of what is known of it, in days since 1970. */
function middleDay(date: PartialDate): number {
  const [year = 0, month, day] = dayOf(date).split('-').map(Number)
  if (month === undefined) return Date.UTC(year, 6, 2) / DAY
  return Date.UTC(year, month - 1, day ?? 16) / DAY
}
