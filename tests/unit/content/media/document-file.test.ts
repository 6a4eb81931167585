import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { insideAdvice } from '@/lib/content/media/document-file'

const place = mkdtempSync(path.join(tmpdir(), 'document-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const foundIn = (name: string, text: string) => {
  writeFileSync(path.join(place, name), text)
  return insideAdvice(path.join(place, name), name, text.length)?.found.en
}

it.each([
  ['empty.pdf', '', 'empty.pdf, an empty file'],
  ['empty.csv', '', 'empty.csv, an empty file'],
  ['page.pdf', '<html>not found</html>', 'page.pdf, which is no PDF inside'],
  ['late.pdf', `${' '.repeat(2000)}%PDF-1.7`, 'late.pdf, which is no PDF inside'],
])('tells that %s is not what its name says', (name, text, found) => expect(foundIn(name, text)).toBe(found))

it.each([
  ['report.pdf', '%PDF-1.7\n'],
  ['mailed.pdf', '\n\n%PDF-1.4\n'],
  ['data.csv', 'a,b\n'],
])('passes %s', (name, text) => expect(foundIn(name, text)).toBeUndefined())
