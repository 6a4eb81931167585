import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { caddyConfiguration } from './caddy'
import { nginxConfiguration } from './nginx'
import type { SiteFacts } from './security-policy'

/**
 * Writes ready configurations of servers for a built site into a folder that holds nothing else.
 *
 * @param folder where to; what is there is removed first
 * @param site what is particular to the built site
 */
export async function writeServerConfigurations(folder: string, site: SiteFacts): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'nginx.conf'), nginxConfiguration(site))
  await writeFile(path.join(folder, 'Caddyfile'), caddyConfiguration(site))
}
