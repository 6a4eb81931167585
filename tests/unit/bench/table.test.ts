import { describe, expect, it } from 'vitest'
import { asCount, inBytes, table } from '../../bench/table'

describe('table', () => {
  it('sets both values side by side with how many times the one is the other', () => {
    expect(table('A page', [{ label: 'script', ours: 300, stock: 115_900, show: inBytes }])).toBe(
      [
        'A page',
        '          Otagai  stock Next  stock ÷ Otagai',
        '  script  0.3 KB    115.9 KB            386×',
        '',
      ].join('\n'),
    )
  })

  it('has a dash for what was not measured and for a ratio to nothing', () => {
    const text = table('A build', [
      { label: 'memory', ours: undefined, stock: undefined, show: asCount },
      { label: 'styles', ours: 0, stock: 3, show: asCount },
    ])
    expect(text.split('\n').slice(2, 4)).toEqual([
      '  memory       –           –               –',
      '  styles       0           3               –',
    ])
  })
})
