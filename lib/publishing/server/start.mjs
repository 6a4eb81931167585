// `npm start`: on a fresh clone, all there is to set up; then the finished site on this machine.
import { install, projectFolder } from './install.mjs'

process.chdir(projectFolder)
install()
const { register } = await import('tsx/esm/api')
register()
const { startLocalSite } = await import('./local-site')
await startLocalSite()
