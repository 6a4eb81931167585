/*
 * The worker of a site that keeps nothing on readers' devices any more: takes the place of the former one, deletes what that
 * has kept, and goes.
 */
import { cachePrefix } from './saved-caches'
import { worker } from './worker-scope'

worker.addEventListener('install', () => worker.skipWaiting())

worker.addEventListener('activate', (event) => event.waitUntil(end()))

async function end() {
  const prefix = cachePrefix(new URL(worker.registration.scope).pathname)
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(own.map((name) => caches.delete(name)))
  await worker.registration.unregister()
}
