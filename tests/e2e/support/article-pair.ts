/**
 * Both versions of an article, which only its slug and what is given tell from others.
 *
 * @param slug the name of its folder
 * @param facts lines of the original's front matter, its date among them
 * @param words lines of the front matter of each version
 * @returns texts of files by their paths from the project
 */
export function articlePair(
  slug: string,
  facts: string,
  words: { readonly th?: string; readonly en?: string } = {},
): Readonly<Record<string, string>> {
  const file = (text: string, ...lines: readonly (string | undefined)[]) =>
    `---\n${lines.filter(Boolean).join('\n')}\n---\n${text}\n`
  const thai = 'headline: ข่าวประจำวันของชุมชน\nstandfirst: โปรยข่าว'
  const english = 'headline: Community news of the day\nstandfirst: The standfirst'
  return {
    [`content/articles/${slug}/th.md`]: file(
      'เนื้อข่าว',
      'original: true',
      facts,
      'topics: [industry]',
      thai,
      words.th,
    ),
    [`content/articles/${slug}/en.md`]: file('The text', english, words.en),
  }
}
