import path from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { coresUsed } from './lib/concurrency'
import { packagesRoot } from './lib/packages-root'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const config: NextConfig = {
  // Static files and nothing else: any host can serve them, and there is no server to break into. In development a page that is
  // new since the last request is shown at once, which an export would have had to know of before.
  // The desk has a development server of its own, beside which another may run.
  ...(process.env.NODE_ENV === 'development'
    ? { distDir: process.env.OTAGAI_DEV_FOLDER ?? '.next' }
    : { output: 'export' as const }),
  trailingSlash: true,
  adapterPath: path.resolve('lib/publishing/build/adapter.ts'),
  // Types are checked by `npm test`; an editor who publishes need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // Only what is wrong is to be seen on a page, and in the terminal.
  devIndicators: false,
  logging: { incomingRequests: false },
  // Where the packages are installed, also for a copy of the sources inside the project.
  turbopack: {
    root: packagesRoot(process.cwd()),
  },
  // They load files of their own at run time, which a bundle would hide from them.
  serverExternalPackages: ['esbuild', '@takumi-rs/core'],
  experimental: {
    // The style sheet comes with the page: nothing stands between the first response and the text.
    inlineCss: true,
    globalNotFound: true,
    cpus: coresUsed(),
  },
}

export default withNextIntl(config)
