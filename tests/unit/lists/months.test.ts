import { expect, test } from 'vitest'
import { archiveOf } from '@/lib/lists/archive'
import { byMonth, monthsOf } from '@/lib/lists/months'
import { articleNamed } from './numbered-articles'

const dated = (dates: readonly string[]) => dates.map((date, index) => articleNamed(`a${index}`, { date }))

test('a year stands month by month, what is known to the year alone last', () => {
  const months = byMonth(dated(['2024-12-31', '2024-12', '2024-02-01', '2024', '2024']))
  expect(months.map(({ month, articles }) => [month, articles.length])).toEqual([
    ['2024-12', 2],
    ['2024-02', 1],
    [undefined, 2],
  ])
})

test('each month leads to the page of the year on which it begins', () => {
  const dates = [
    ...Array(15).fill('2024-12-01'),
    ...Array(20).fill('2024-06-01'),
    ...Array(5).fill('2024-01-01'),
    ...Array(10).fill('2024'),
    '2023-05-05',
  ]
  expect(monthsOf(archiveOf(dated(dates), 'th'), '2024')).toEqual([
    { month: '2024-12', path: '/th/archive/2024/#2024-12' },
    { month: '2024-06', path: '/th/archive/2024/page/2/#2024-06' },
    { month: '2024-01', path: '/th/archive/2024/page/1/#2024-01' },
  ])
})
