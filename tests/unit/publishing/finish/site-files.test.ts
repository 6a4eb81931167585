import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesIn } from '../../../../lib/publishing/finish/site-files'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'otagai-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the files of a site', () => {
  it('are listed by their paths from its folder, without the folders, in order', () => {
    for (const file of ['th/b/index.html', 'th/a/index.html', '_headers']) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), '')
    }
    mkdirSync(path.join(folder, 'empty'))
    const expected = ['_headers', 'th/a/index.html', 'th/b/index.html']
    expect(filesIn(folder)).toEqual(expected)
    expect(filesIn(`${folder}/`)).toEqual(expected)
    expect(filesIn(path.relative(process.cwd(), folder))).toEqual(expected)
  })

  it('of a folder that is not there are an error', () => {
    expect(() => filesIn(path.join(folder, 'none'))).toThrow(/ENOENT/)
  })
})
