// `npm run desk`: the editor's desk, with what it needs installed first.
import { install, projectFolder } from '../publishing/server/install.mjs'

process.chdir(projectFolder)
install()
const { register } = await import('tsx/esm/api')
register()
await import('./desk')
