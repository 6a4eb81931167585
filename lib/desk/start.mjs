// `npm run desk`: the editor's desk, with what it needs installed first. It is bundled, for its modules start slower one by one
// through the loader of TypeScript.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, projectFolder } from '../publishing/server/install.mjs'

process.chdir(projectFolder)
install()
const { bundleForNode } = await import('../review/node-bundle.mjs')
const { file } = await bundleForNode('lib/desk/desk.ts', path.resolve('.cache/desk'))
await import(pathToFileURL(file).href)
