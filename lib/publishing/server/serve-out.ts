// Serves a site that was built before, and never builds: `tsx lib/publishing/server/serve-out.ts <folder> <port>`; below the
// path of SITE_URL, where it has one.
import { basePath } from '../../i18n/site-url'
import { serveSite } from './server'

const [folder = 'out', port = '0'] = process.argv.slice(2)
const site = await serveSite({ folder, port: Number(port), base: basePath() })
console.info(site.url)
