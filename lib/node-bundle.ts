import type { BuildOptions } from 'esbuild'

/**
 * How esbuild bundles our own code for Node: the packages stay where they are, and are found from the bundle as from the
 * sources as long as it lies inside the project.
 */
export const NODE_BUNDLE = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'silent',
} as const satisfies BuildOptions
