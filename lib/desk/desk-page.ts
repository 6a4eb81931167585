import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { DisplayLanguage } from '../i18n/localized-message'

/** The files of the desk's page, by their names. */
export type DeskPage = ReadonlyMap<string, Uint8Array>

/** What the page shares with the site: its fonts, and modules that ask Node for what the page does not call. */
const ofTheSite: Plugin = {
  name: 'of the site',
  setup({ onResolve }) {
    onResolve({ filter: /^\/fonts\// }, (font) => ({ path: path.resolve(`public${font.path}`) }))
    onResolve({ filter: /^node:/ }, (module) => ({ path: module.path, external: true, sideEffects: false }))
  },
}

/**
 * Bundles the page of the desk in memory: nothing of it lies on disk, or in what is published.
 *
 * @returns its script and its styles
 * @throws esbuild's error, with file and line
 */
export async function bundleDeskPage(): Promise<DeskPage> {
  const { outputFiles } = await build({
    entryPoints: { desk: 'lib/desk/page/main.tsx' },
    outdir: 'desk',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file' },
    assetNames: '[name]',
    plugins: [ofTheSite],
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path: file, contents }) => [path.basename(file), contents]))
}

/**
 * @param language the language of the page, until another is chosen
 * @returns the desk's page and its policy: what is not the desk's own is neither run nor shown
 */
export function deskDocument(language: DisplayLanguage): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(16).toString('base64')
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="csp-nonce" nonce="${nonce}">
<title>Otagai</title>
<link rel="stylesheet" href="desk/desk.css">
<link rel="icon" href="data:,">
<script type="module" src="desk/desk.js"></script>
</head>
<body><div id="desk"></div></body>
</html>
`
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return { html, policy }
}
