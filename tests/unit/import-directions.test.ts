import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'

/** The rooms of `lib/` in the order of docs/architecture.md: each imports earlier ones alone. */
const ROOMS = [
  'i18n',
  'typography',
  'figures',
  'pictures',
  'markdown',
  'content',
  'lists',
  'fonts',
  'cards',
  'metadata',
  'feeds',
  'search',
  'client',
  'review',
  'store',
  'publishing',
  'desk',
]

const TOOLS = ['review', 'publishing', 'desk']

/** What each place must not import: path of a file, and the paths that are wrong in it. */
function breaches(): readonly { readonly file: string; readonly imports: readonly string[] }[] {
  const above = ['@/app/page', '@/components/masthead']
  const tools = TOOLS.map((room) => `@/lib/${room}/breach`)
  return [
    { file: 'app/breach.ts', imports: tools },
    { file: 'components/site/breach.ts', imports: ['@/app/page', ...tools] },
    { file: 'lib/breach.ts', imports: [...above, ...ROOMS.map((room) => `./${room}/breach`)] },
    ...ROOMS.map((room, place) => ({
      file: `lib/${room}/breach.ts`,
      imports: [...above, ...ROOMS.slice(place + 1).map((later) => `../${later}/breach`)],
    })),
  ]
}

/** The lines that the linter complains of by one rule, by file. */
function complaints(files: ReadonlyMap<string, string>, rule: string): Map<string, number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'imports-'))
  const configuration = path.join(folder, 'biome.json')
  cpSync('biome.json', configuration)
  for (const [file, text] of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(
    process.execPath,
    [
      biome,
      'lint',
      `--only=${rule}`,
      '--reporter=github',
      '--max-diagnostics=none',
      '--vcs-enabled=false',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  const found = new Map<string, number[]>()
  for (const [, place = '', line] of stdout.matchAll(/file=([^,]+),line=(\d+)/g)) {
    const file = path.relative(folder, path.resolve(folder, place))
    found.set(
      file,
      [...(found.get(file) ?? []), Number(line)].sort((a, b) => a - b),
    )
  }
  return found
}

it('refuses every import against the order of the rooms', () => {
  const files = new Map(
    breaches().map(({ file, imports }) => [file, imports.map((one) => `import '${one}'\n`).join('')]),
  )
  const found = complaints(files, 'style/noRestrictedImports')
  for (const { file, imports } of breaches())
    expect([file, found.get(file) ?? []]).toEqual([file, imports.map((_, index) => index + 1)])
})

it('refuses files that import each other', () => {
  const found = complaints(
    new Map([
      ['lib/i18n/one.ts', "import { b } from './other'\nexport const a = () => b\n"],
      ['lib/i18n/other.ts', "import { a } from './one'\nexport const b = () => a\n"],
    ]),
    'suspicious/noImportCycles',
  )
  expect([...found.keys()].sort()).toEqual(['lib/i18n/one.ts', 'lib/i18n/other.ts'])
})
