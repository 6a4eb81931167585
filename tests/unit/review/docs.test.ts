import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readGlossary } from '../../../lib/content/site/glossary'
import { readConfiguration } from '../../../lib/review/configuration'
import { reviewArticles } from '../../../lib/review/review'
import type { Rule } from '../../../lib/review/rule'
import { RULES } from '../../../lib/review/rules'
import { type Example, examplesIn, sections, yamlIn } from '../../fixtures/review/documented'
import { contentWith } from '../content/content-folder-on-disk'

const partOf = (title: string) => sections(2).find((part) => part.title === title)?.text ?? ''
const documented = sections(3, partOf('The rules'))
const textOf = ({ id }: Rule) => documented.find(({ title }) => title === id)?.text ?? ''

/** The glossary of the examples stands in the section of its rule. */
const [names = ''] = yamlIn(documented.find(({ title }) => title === 'glossary')?.text ?? '')
const content = contentWith({})
writeFileSync(path.join(content, 'glossary.yaml'), names)
const { terms, problems } = readGlossary(content)

function foundBy(rules: readonly Rule[], { article }: Example): string[] {
  const ids = rules.map(({ id }) => id)
  return reviewArticles([article], { terms, rules })
    .filter(({ check }) => ids.includes(check))
    .map(({ check, words, message }) => `${check}: ${words}: ${message.en}`)
}

describe('docs/review.md', () => {
  it('has a section for every rule, in their order, and for nothing else', () => {
    expect(documented.map(({ title }) => title)).toEqual(RULES.map(({ id }) => id))
    expect(problems).toEqual([])
  })

  it('sets the review up in a way that works', () => {
    const [yaml = ''] = yamlIn(partOf('Setting it up'))
    writeFileSync(path.join(content, 'review.yaml'), yaml)
    expect(readConfiguration(content)).toEqual({
      configuration: { rules: { variants: 'off', 'figure-order': 'notice' }, exactFigures: true },
      problems: [],
    })
  })

  it('acknowledges a finding in a way that works', () => {
    const [yaml = ''] = yamlIn(partOf('Right as it stands'))
    const { acknowledged } = parse(yaml)
    const rule = RULES.filter(({ id }) => id === acknowledged[0].check)
    const example = examplesIn(rule.map(textOf).join('')).find(({ wrong }) => wrong)
    if (!example) throw new Error('There is nothing to acknowledge.')
    const versions = example.article.versions.map((version) => ({ ...version, acknowledged }))
    expect(foundBy(rule, example)).not.toEqual([])
    expect(foundBy(rule, { ...example, article: { ...example.article, versions } })).toEqual([])
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('its section on %s', (_, rule) => {
  const examples = examplesIn(textOf(rule))

  it('tells how much its findings matter, what it reads, and when it is not needed', () => {
    expect(textOf(rule).trim().split('\n')[0]).toBe(`**${rule.severity}** · ${rule.scope}`)
    expect(textOf(rule)).toContain('**Right as it stands:**')
    expect(textOf(rule)).toContain('**Switch it off:**')
  })

  it('has examples of what is wrong and what is right', () => {
    expect(new Set(examples.map(({ wrong }) => wrong))).toEqual(new Set([true, false]))
  })

  it.each(examples.map((example) => [example.row, example] as const))('%s', (__, example) => {
    if (example.wrong) expect(foundBy([rule], example)).not.toEqual([])
    else expect(foundBy(RULES, example)).toEqual([])
  })
})

describe('its section on what counts as the same figure', () => {
  const rules = RULES.filter(({ id }) => id.startsWith('figure'))
  const examples = examplesIn(partOf('What counts as the same figure'))

  it('has examples', () => expect(examples.length).toBeGreaterThan(5))

  it.each(examples.map((example) => [example.row, example] as const))('%s', (_, example) => {
    const found = foundBy(rules, example)
    if (example.wrong) expect(found).not.toEqual([])
    else expect(found).toEqual([])
  })
})
