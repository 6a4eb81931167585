/** File of the worker, at the root of the site, which is its scope. */
export const WORKER_FILE = 'sw.js'

/**
 * The one Trusted Types policy that pages may have: it makes the worker's address, and no other
 * (https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive).
 */
export const WORKER_POLICY = 'otagai-worker'
