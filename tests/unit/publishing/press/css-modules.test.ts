import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { cssModules } from '../../../../lib/publishing/press/css-modules'

const root = mkdtempSync(path.join(tmpdir(), 'css-modules-'))
writeFileSync(path.join(root, 'plain.css'), 'p { color: red }')
writeFileSync(path.join(root, 'ways.module.css'), '.way { color: red }\n')
writeFileSync(
  path.join(root, 'text.module.css'),
  '.text { color: red }\n.way { composes: text }\n:global(.keep) { color: blue }\n',
)

async function namesIn(module: string, rootOfNames = root): Promise<unknown> {
  const contents = `import names from './${module}'; globalThis.names = names`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    plugins: [cssModules(rootOfNames)],
  })
  const place: { names?: unknown } = {}
  new Function('globalThis', outputFiles[0]?.text ?? '')(place)
  return place.names
}

test('the classes of a module have its sum before their names, composed ones beside them, and global ones none', async () => {
  const names = (await namesIn('text.module.css')) as Record<string, string>
  expect(Object.keys(names).sort()).toEqual(['text', 'way'])
  expect(names.text).toMatch(/^[\w-]{6,7}_text$/)
  const sum = names.text?.replace('_text', '')
  expect(names.way).toBe(`${sum}_way ${sum}_text`)
})

test('the same name in another module, or below another root, is another class', async () => {
  const [first, second, third] = await Promise.all([
    namesIn('text.module.css'),
    namesIn('ways.module.css'),
    namesIn('ways.module.css', path.dirname(root)),
  ])
  const classes = [first, second, third].map((names) => (names as Record<string, string>).way)
  expect(new Set(classes).size).toBe(3)
})

test('a style sheet that is no module is nothing to the press', async () => {
  expect(await namesIn('plain.css')).toEqual({})
})
