// `npm run review`: bundled first, for its modules start slower one by one through the loader of TypeScript.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleForNode } from '../node-bundle.mjs'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const source = path.join(project, 'lib/review/command/cli.ts')
const { file } = await bundleForNode(source, path.join(project, '.cache/review'))
await import(pathToFileURL(file).href)
