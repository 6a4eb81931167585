import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { filesIn } from '../../../lib/publishing/finish/site-files'
import { isHashed } from '../../../lib/publishing/headers/headers'

const TEXTS = /\.(html|js|json)$/
const STYLES = /<style[^>]*>(.*?)<\/style>/gs

/**
 * Makes another version of a built site, as a build makes it when every font, script and part of the search has changed:
 * all their names are others, and whatever names them names these. Every page says its version in `<meta name="version">`.
 *
 * @param out folder of a built site
 * @param folder where the version is to be
 * @param version its number
 */
export async function writeVersion(out: string, folder: string, version: number): Promise<void> {
  await cp(out, folder, { recursive: true, preserveTimestamps: true })
  const files = filesIn(folder).filter((file) => !/\.(br|gz)$/.test(file))
  const policyIsInPage = readFileSync(path.join(folder, '404.html'), 'utf8').includes(
    'http-equiv="Content-Security-Policy"',
  )
  // Where the policy is in the server's configuration, it names the styles of one build, and these name the fonts.
  const renamed = files.filter((file) => isHashed(`/${file}`) && (policyIsInPage || !file.endsWith('.woff2')))
  // By the sums alone, for the index of the search has no more of its parts' names.
  const sums = new Map(renamed.map((file) => [sumInName(file), otherSum(sumInName(file), version)]))
  for (const file of files) if (TEXTS.test(file)) rewrite(path.join(folder, file), sums, version)
  for (const file of renamed)
    for (const name of [file, `${file}.br`, `${file}.gz`].filter((name) =>
      existsSync(path.join(folder, name)),
    )) {
      const sum = sumInName(file)
      renameSync(path.join(folder, name), path.join(folder, name.replace(sum, sums.get(sum) ?? sum)))
    }
}

function sumInName(file: string): string {
  return /\.([0-9a-f]{8,})\./.exec(path.basename(file))?.[1] ?? ''
}

function otherSum(sum: string, version: number): string {
  return createHash('sha256').update(`${sum} ${version}`).digest('hex').slice(0, sum.length)
}

/** Writes a text anew, with its compressed versions. */
function rewrite(place: string, others: ReadonlyMap<string, string>, version: number): void {
  const before = readFileSync(place, 'utf8')
  let text = before
  for (const [sum, other] of others) text = text.replaceAll(sum, other)
  // A policy names the sums of the page's styles, which name its fonts.
  const now = styleSums(text)
  for (const [index, sum] of styleSums(before).entries()) text = text.replaceAll(sum, now[index] ?? sum)
  if (place.endsWith('.html'))
    text = text.replace('</head>', `<meta name="version" content="${version}"></head>`)
  writeFileSync(place, text)
  if (existsSync(`${place}.br`)) writeFileSync(`${place}.br`, brotliCompressSync(text))
  if (existsSync(`${place}.gz`)) writeFileSync(`${place}.gz`, gzipSync(text))
}

function styleSums(page: string): string[] {
  return [...page.matchAll(STYLES)].map(([, css = '']) => createHash('sha256').update(css).digest('base64'))
}
