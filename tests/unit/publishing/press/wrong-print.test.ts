import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keepWrongPrint, takeWrongPrint, WrongPrint } from '../../../../lib/publishing/press/wrong-print'

test('what was wrong with the press is told once', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'press-'))
  expect(takeWrongPrint(project)).toBeUndefined()
  keepWrongPrint(project, new WrongPrint('/th/: differs'))
  expect(takeWrongPrint(project)).toBe('/th/: differs')
  expect(takeWrongPrint(project)).toBeUndefined()
})
