import { describe, expect, it } from 'vitest'
import { readEnglishFigures } from '../../../lib/english/figures'

const read = (text: string) =>
  readEnglishFigures(text).map(({ kind, value, qualifiers, unit }) => [kind, value, qualifiers[0], unit])

describe('figures in English', () => {
  it.each([
    ['More than 100 Japanese and Thai businesses', ['count', 100, 'over', 'business']],
    ['the number topped 100', ['count', 100, 'over', undefined]],
    ['upwards of 100', ['count', 100, 'over', undefined]],
    ['100-plus firms', ['count', 100, 'over', 'company']],
    ['100 firms or more', ['count', 100, 'at-least', 'company']],
    ['no more than 100 people', ['count', 100, 'at-most', 'person']],
    ['did not exceed 100', ['count', 100, 'at-most', undefined]],
    ['some 100 firms', ['count', 100, 'about', 'company']],
    ['nearly 4.5 per cent', ['percent', 4.5, 'nearly', undefined]],
    ['as much as 20 billion baht', ['money', 2e10, 'reaching', 'THB']],
    ['THB 20bn', ['money', 2e10, 'exact', 'THB']],
    ['Bt20 billion', ['money', 2e10, 'exact', 'THB']],
    ['US$30 million', ['money', 3e7, 'exact', 'USD']],
    ['3 private-sector organisations', ['count', 3, 'exact', 'organisation']],
    ['3 Japanese prefectures', ['count', 3, 'exact', 'province']],
    ['the twenty-third forum', ['ordinal', 23, 'exact', undefined]],
    ['No. 1', ['ordinal', 1, 'exact', undefined]],
    ['dates back to 2011', ['year', 2011, 'exact', undefined]],
    ['March 9, 2024', ['date', 309, 'exact', undefined]],
    ['9 March 2024', ['date', 309, 'exact', undefined]],
    ['9.30 pm', ['time', 1290, 'exact', undefined]],
    ['from noon', ['time', 720, 'exact', undefined]],
    ['the previous month', ['relative', -1, 'exact', 'month']],
    ['open around the clock', ['count', 24, 'exact', 'hour']],
    ['under a decade', ['count', 10, 'exact', 'year']],
    ['almost a century and a half', ['count', 150, 'exact', 'year']],
    ['costs were halved', ['fraction', 0.5, 'exact', undefined]],
    ['will fall by half', ['fraction', 0.5, 'exact', undefined]],
    ['more than half of them', ['fraction', 0.5, 'over', undefined]],
    ['81,000 square metres', ['count', 81_000, 'exact', 'm2']],
    ['50 kilowatt-hours (kWh) or larger', ['count', 50, 'at-least', 'kWh']],
    ['85 baht-weight of gold', ['count', 85, 'exact', 'baht-weight']],
    ['nine medals', ['count', 9, 'exact', 'medal']],
    ['cut by a quarter', ['fraction', 0.25, 'exact', undefined]],
    ['by a single kilogram', ['count', 1, 'exact', undefined]],
    ['no taller than 100 centimetres', ['count', 100, 'at-most', 'cm']],
    ['over the age of 70', ['count', 70, 'over', 'year']],
    ['at least another six months', ['count', 6, 'at-least', 'month']],
    ['a charge of 10 baht plus a toll', ['money', 10, 'exact', 'THB']],
    ['an increase of 23% and more than before', ['percent', 23, 'exact', undefined]],
    ['their 75th anniversary', ['ordinal', 75, 'exact', 'year']],
    ['one in three', ['fraction', 0.333333333333, 'exact', undefined]],
    ['finished third, beating the hosts', ['ordinal', 3, 'exact', undefined]],
    ['third-class fares', ['ordinal', 3, 'exact', undefined]],
    ['From May', ['date', 500, 'exact', undefined]],
    ['in 1685', ['year', 1685, 'exact', undefined]],
    ['2,156,880 won a month', ['money', 2156880, 'exact', 'KRW']],
    ['extend over 1,042 villages', ['count', 1042, 'exact', 'village']],
    ['a limit of 37.5', ['count', 37.5, 'at-most', undefined]],
    ['65 and older', ['count', 65, 'at-least', undefined]],
    ['one hour and 10 minutes', ['count', 70, 'exact', 'minute']],
    ['a quarter less', ['fraction', 0.25, 'exact', undefined]],
    ['hundreds of firms', ['hundreds', 100, 'exact', undefined]],
    ['next year', ['relative', 1, 'exact', 'year']],
  ])('reads %s', (text, figure) => {
    expect(read(text)).toEqual([figure])
  })

  it.each([
    'the first quarter of 2024',
    'Q1 2024',
    'Q1 of 2024',
    'the first three months of 2024',
    'January to March 2024',
  ])('reads the quarter and the year of %s', (text) => {
    expect(readEnglishFigures(text).map(({ kind, value }) => [kind, value])).toEqual([
      ['quarter', 1],
      ['year', 2024],
    ])
  })

  it('reads both ends of a range', () => {
    expect(read('between 3 and 5 billion baht').map(([, value]) => value)).toEqual([3e9, 5e9])
    expect(read('2019–2024').map(([, value]) => value)).toEqual([2019, 2024])
  })

  it('marks a year that is still in the Buddhist era, but not one that says so', () => {
    expect(readEnglishFigures('in 2554')[0]).toMatchObject({ value: 2554, buddhist: true })
    expect(readEnglishFigures('2011 (B.E. 2554)').map(({ value }) => value)).toEqual([2011, 2011])
  })

  it('takes what may compare for both', () => {
    const [below] = readEnglishFigures('below the 160 baht of last year')
    expect(below?.qualifiers).toEqual(['under', 'exact'])
    const [over] = readEnglishFigures('rain over 60% of the area')
    expect(over?.qualifiers).toEqual(['over', 'exact'])
  })

  it('takes a third time for no third part', () => {
    expect(read('for a third consecutive year').map(([kind]) => kind)).not.toContain('fraction')
    expect(read('a third of them').map(([kind]) => kind)).toEqual(['fraction'])
  })

  it.each([
    'the set scores',
    'the 30@30 policy',
    'COVID-19',
    '5G networks',
    'CO2',
    'https://example.com/2024',
    'he may march',
  ])('counts nothing in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

it.each([
  ['Complaints rose by a fifth, from 365 to 438.', [0.2]],
  ['The fifth, from Saga, came late.', []],
])('reads the parts in “%s”', (text, parts) => {
  expect(
    readEnglishFigures(text)
      .filter(({ kind }) => kind === 'fraction')
      .map(({ value }) => value),
  ).toEqual(parts)
})
