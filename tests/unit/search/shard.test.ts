import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader, BitWriter } from '../../../lib/search/bits'
import { type Posting, readShard, writeShard } from '../../../lib/search/shard'

test('numbers are read as they were written, whatever their code', () => {
  const number = fc.record({
    code: fc.constantFrom('bits', 'gamma', 'rice'),
    value: fc.integer({ min: 1, max: 9000 }),
    low: fc.integer({ min: 0, max: 12 }),
  })
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const writer = new BitWriter()
      for (const { code, value, low } of numbers) {
        if (code === 'bits') writer.write(value, 14)
        else if (code === 'gamma') writer.gamma(value)
        else writer.rice(value, low)
      }
      const reader = new BitReader(writer.bytes())
      for (const { code, value, low } of numbers)
        expect(code === 'bits' ? reader.read(14) : code === 'gamma' ? reader.gamma() : reader.rice(low)).toBe(
          value,
        )
    }),
  )
})

const ALL = 700
const posting = fc.record({
  key: fc.string({ unit: fc.constantFrom(...'กขคงเแะ้ี่abc19𠮷'), minLength: 1, maxLength: 12 }),
  articles: fc
    .uniqueArray(fc.integer({ min: 0, max: ALL - 1 }), { minLength: 1, maxLength: 200 })
    .map((list) => list.sort((a, b) => a - b)),
})
const postings = fc
  .uniqueArray(posting, { selector: ({ key }) => key })
  .map((list) => list.sort((a, b) => (a.key < b.key ? -1 : 1)))

test('a shard gives back its keys and their articles', () => {
  fc.assert(
    fc.property(postings, (written) => {
      const read: Posting[] = []
      readShard(writeShard(written, ALL), ALL, (posting) => read.push(posting))
      expect(read).toEqual(written)
    }),
  )
})

test('a key that every article has takes one bit for each', () => {
  const everywhere = [{ key: '1a', articles: Array.from({ length: 1000 }, (_, article) => article) }]
  expect(writeShard(everywhere, 1000).length).toBeLessThan(1000 / 8 + 16)
})

test('a shard that was cut off is an error, not less than was there', () => {
  const bytes = writeShard([{ key: '1a', articles: [1, 5, 9] }], 10)
  for (let length = 0; length < bytes.length; length++)
    expect(() => readShard(bytes.slice(0, length), 10, () => undefined)).toThrow('ends too early')
})
