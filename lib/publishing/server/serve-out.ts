// Serves a site that was built before, and never builds: `tsx lib/publishing/server/serve-out.ts <folder> <port>`.
import { serveSite } from './server'

const [folder = 'out', port = '0'] = process.argv.slice(2)
const site = await serveSite({ folder, port: Number(port) })
console.info(site.url)
