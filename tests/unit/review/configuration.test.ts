import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article, ArticleVersion } from '../../../lib/content/articles/article'
import {
  DEFAULT_CONFIGURATION,
  type ReviewConfiguration,
  readConfiguration,
} from '../../../lib/review/configuration'
import { keepFindings, keptFindings } from '../../../lib/review/kept-findings'
import { reviewArticles } from '../../../lib/review/review'
import { reviewArchive } from '../../../lib/review/review-archive'
import { RULE_IDS } from '../../../lib/review/rule-ids'
import { RULES } from '../../../lib/review/rules'
import { contentWith, inEnglish } from '../content/content-folder-on-disk'

function read(yaml: string) {
  const folder = contentWith({})
  writeFileSync(path.join(folder, 'review.yaml'), yaml)
  return readConfiguration(folder)
}

function version(locale: string, body: string, more: Partial<ArticleVersion> = {}): ArticleVersion {
  const empty = { headline: '', standfirst: '', keyFigures: [], notes: [], draft: false, bodyLine: 1 }
  return { locale, file: `articles/a/${locale}.md`, ...empty, body, ...more }
}

function pair(th: string, en: string, more: Partial<ArticleVersion> = {}, slug = 'a'): Article {
  const versions = [version('th', th), version('en', en, more)]
  return { slug, original: 'th', date: '2024', topics: ['industry'], versions }
}

const WRONG = pair('งานนี้มีผู้เข้าร่วม 120 คน', 'The fair drew 210 people.')
const configured = (configuration: Partial<ReviewConfiguration>) => ({
  terms: [],
  configuration: { ...DEFAULT_CONFIGURATION, ...configuration },
})
const found = (article: Article, configuration: Partial<ReviewConfiguration>) =>
  reviewArticles([article], configured(configuration)).map(({ check, severity }) => `${check}: ${severity}`)

describe('the ids of the rules', () => {
  it('are those of the rules, in their order', () => {
    expect(RULE_IDS).toEqual(RULES.map(({ id }) => id))
  })
})

describe('readConfiguration', () => {
  it('has rules that are off, or of another severity, and exact figures', () => {
    const yaml = 'rules:\n  variants: off\n  figure-order: notice # why\n  sums: error\nexactFigures: true\n'
    expect(read(yaml)).toEqual({
      configuration: {
        rules: { variants: 'off', 'figure-order': 'notice', sums: 'error' },
        exactFigures: true,
      },
      problems: [],
    })
  })

  it.each([
    ['as the site has it', readFileSync('content/review.yaml', 'utf8')],
    ['empty', ''],
    ['of comments', '# nothing\n'],
  ])('is as by default where the file is %s', (_, yaml) => {
    expect(read(yaml)).toEqual({ configuration: DEFAULT_CONFIGURATION, problems: [] })
  })

  it('explains itself by lines that are right once they are no comments', () => {
    const yaml = readFileSync('content/review.yaml', 'utf8').replace(/^#(?=\w| {2})/gm, '')
    const { configuration, problems } = read(yaml)
    expect(problems).toEqual([])
    expect(configuration.exactFigures).toBe(true)
    expect(Object.keys(configuration.rules)).not.toEqual([])
  })

  it('is as by default where there is no file at all', async () => {
    const nowhere = mkdtempSync(path.join(tmpdir(), 'nowhere-'))
    cpSync('content/locales.json', path.join(nowhere, 'content/locales.json'))
    vi.spyOn(process, 'cwd').mockReturnValue(nowhere)
    vi.resetModules()
    try {
      const alone = await import('../../../lib/review/configuration')
      expect(alone.readConfiguration()).toEqual({ configuration: DEFAULT_CONFIGURATION, problems: [] })
    } finally {
      vi.restoreAllMocks()
      vi.resetModules()
      rmSync(nowhere, { recursive: true })
    }
  })

  it.each([
    ['rules:\n  variant: off\n', 2, 'rules › variant', 'not known', 'Did you mean `variants`?'],
    ['rules:\n  Figure_Order: off\n', 2, 'rules › Figure_Order', 'not known', '`figure-order`'],
    [
      'rules:\n  spelling-in-latin: off\n',
      2,
      'rules › spelling-in-latin',
      'not known',
      'figures, figure-unit',
    ],
    ['rules:\n  sums: never\n', 2, 'rules › sums', 'never', '`off`, `notice`, `warning` or `error`'],
    ['rules:\n  sums: false\n', 2, 'rules › sums', 'false', '`off`, `notice`, `warning` or `error`'],
    ['rules:\n  sums:\n', 2, 'rules › sums', 'nothing after the colon', 'Or take the line out.'],
    ['rules:\n', 1, 'rules', 'nothing after the colon', '`variants: off`'],
    ['rules: [sums]\n', 1, 'rules', '[sums]', '`variants: off`'],
    ['rule:\n  sums: off\n', 1, 'rule', 'not known', 'Did you mean `rules`?'],
    ['exactFigures: yes\n', 1, 'exactFigures', 'yes', '`exactFigures: true`'],
    ['exact-figures: true\n', 1, 'exact-figures', 'not known', '`exactFigures`'],
    ['rules:\n  sums: off\n  sums: error\n', 3, 'sums', '', 'Keep one line'],
    ['- sums\n', 1, 'file', '- sums', '`rules:`'],
  ])('tells what is wrong in %j', (yaml, line, field, told, expected) => {
    const { configuration, problems } = read(yaml)
    expect(configuration).toEqual(DEFAULT_CONFIGURATION)
    expect(problems).toHaveLength(1)
    const [problem] = problems.map(inEnglish)
    expect(problem).toMatchObject({ file: expect.stringMatching(/review\.yaml$/), line, field })
    expect(problem?.found).toContain(told)
    expect(problem?.expected).toContain(expected)
    expect(problems[0]?.expected.th).toMatch(/[ก-ฮ]/)
  })
})

describe('a review that was set up', () => {
  it('gives findings the severity that was set, and none of rules that are off', () => {
    expect(found(WRONG, {})).toEqual(['figures: error'])
    expect(found(WRONG, { rules: { figures: 'notice' } })).toEqual(['figures: notice'])
    expect(found(WRONG, { rules: { figures: 'off', sums: 'error' } })).toEqual([])
  })

  it('takes no rounded figure for the same where figures have to be exact', () => {
    const rounded = pair('ส่งออกปี 2567 รวม 72,873 ล้านบาท', 'Exports in 2024 came to 72.9 billion baht.')
    expect(found(rounded, {})).toEqual([])
    expect(found(rounded, { exactFigures: true })).toEqual(['figures: error'])
  })

  it('asks for no acknowledgement to be taken out whose rule did not run', () => {
    const acknowledging = (check: string) =>
      pair('งานเปิดแล้ว', 'The fair is open.', { acknowledged: [{ check, words: 'x', reason: 'So' }] })
    expect(found(acknowledging('sums'), {})).toEqual(['acknowledgements: warning'])
    expect(found(acknowledging('sums'), { rules: { sums: 'off' } })).toEqual([])
    // What was one rule before may have been acknowledged by its former name.
    expect(found(acknowledging('figures'), { rules: { 'figure-unit': 'off' } })).toEqual([])
    expect(found(acknowledging('sums'), { rules: { links: 'off' } })).toEqual(['acknowledgements: warning'])
  })
})

describe('findings that are kept', { timeout: 60_000 }, () => {
  let project = ''
  beforeEach(() => {
    // Inside the project, so that what is bundled finds its packages.
    project = mkdtempSync(path.resolve('.cache-of-test-'))
    cpSync('lib', path.join(project, 'lib'), { recursive: true })
    cpSync('package-lock.json', path.join(project, 'package-lock.json'))
  })
  afterEach(() => rmSync(project, { recursive: true, force: true }))

  const review = (articles: readonly Article[], configuration: Partial<ReviewConfiguration> = {}) =>
    reviewArchive(articles, { project, ...configured(configuration) })
  /** What was found is kept as nothing, so that it shows whether it is taken. */
  function emptyKept() {
    const folder = path.join(project, '.cache/review')
    const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.json'))
    const file = path.join(folder, name)
    const { sum = '' } = keptFindings(file).get('a') ?? {}
    keepFindings(file, new Map([['a', { sum, findings: [] }]]))
  }

  it('are of one set-up', async () => {
    expect(await review([WRONG])).toHaveLength(1)
    emptyKept()
    expect(await review([WRONG])).toEqual([])
    expect((await review([WRONG], { rules: { figures: 'warning' } }))[0]?.severity).toBe('warning')
    emptyKept()
    expect(await review([WRONG], { rules: { figures: 'warning' }, exactFigures: true })).toHaveLength(1)
  })

  it.each(['lib/figures/data/units.yaml', 'lib/review/data/countries.yaml'])(
    'are of %s as it is',
    async (table) => {
      await review([WRONG])
      emptyKept()
      writeFileSync(path.join(project, table), `${readFileSync(table, 'utf8')}\n# More\n`)
      expect(await review([WRONG])).toHaveLength(1)
    },
  )

  it('are the same in threads', async () => {
    const articles = Array.from({ length: 60 }, (_, index) => ({ ...WRONG, slug: `n${index}` }))
    const severities = (await review(articles, { rules: { figures: 'warning' } })).map((one) => one.severity)
    expect(severities).toEqual(articles.map(() => 'warning'))
  })
})
