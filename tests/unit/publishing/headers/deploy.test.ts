import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FILE_TYPES } from '../../../../lib/publishing/headers/file-types'
import { HEADER_TABLE } from '../../../../lib/publishing/headers/headers'

/** What nginx and Caddy say beyond the table: why a request was refused, and that of two encodings one was chosen. */
const OWN_FIELDS = ['allow', 'content-encoding']

const values = HEADER_TABLE.filter(({ field }) => field !== 'content-type').flatMap(
  ({ field, cases, otherwise }) =>
    [...cases.map(({ value }) => value), ...(otherwise ? [otherwise] : [])].map(
      (value) => [field, value] as const,
    ),
)

/** A configuration with no comments, and its words with no quotes around them. */
function read(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\s*#.*$/gm, '')
    .replaceAll('"', '')
}

// Which file gets which value the end-to-end tests ask of the servers themselves.
describe.each(['deploy/nginx.conf', 'deploy/Caddyfile'])('%s', (file) => {
  const text = read(file)

  test.each(values)('knows the value of %s: %s', (_, value) => {
    expect(text).toMatch(new RegExp(`\\s${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( always)?(;|$)`, 'm'))
  })

  test.each(FILE_TYPES)('knows the type of $endings', ({ endings, type }) => {
    expect(text).toContain(type)
    // What nginx sends unknown files as.
    if (type === 'application/octet-stream') return
    for (const ending of endings) expect(text).toContain(ending.slice(1).replace('.', '\\.'))
  })
})

test('nginx states no header that the table does not have', () => {
  const fields = [...read('deploy/nginx.conf').matchAll(/add_header (\S+)/g)].map(([, field]) => field)
  const known = HEADER_TABLE.map(({ field }) => field).filter((field) => field !== 'content-type')
  expect(fields.sort()).toEqual([...known, ...OWN_FIELDS].sort())
})
