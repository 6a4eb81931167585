import { expect, it } from 'vitest'
import { formatFileSize } from '@/lib/i18n/file-size'

it.each([
  [1, '1 kB'],
  [340_400, '340 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_234_567, '1.2 MB'],
  [26_214_400, '26.2 MB'],
])('%d bytes are %s in Thai and in English', (bytes, told) => {
  expect(formatFileSize(bytes, 'th')).toBe(told)
  expect(formatFileSize(bytes, 'en')).toBe(told)
})
