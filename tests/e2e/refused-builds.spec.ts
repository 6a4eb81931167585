import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { runBuild } from './support/site'

// Builds, which take their time.
test.describe.configure({ mode: 'default', timeout: 240_000 })

const page = (text: string, above = '') => `${above}
export const dynamicParams = false
export default function Page() {
  return (
    <main>
      ${text}
    </main>
  )
}
`

for (const [what, extraFiles, said] of [
  [
    'a Client Component',
    {
      'components/like-button.tsx': `'use client'\nexport function LikeButton() {\n  return <button type="button">+1</button>\n}\n`,
      'app/[locale]/liked/page.tsx': page(
        '<LikeButton />',
        `import { LikeButton } from '@/components/like-button'`,
      ),
    },
    /components\/like-button\.tsx {2}\(in route \/\[locale\]\/liked\/page\)[\s\S]*Take "use client" out/,
  ],
  [
    'a page with text that is hidden until script moves it',
    {
      'app/[locale]/late/page.tsx': page(
        '<Suspense fallback={<p>…</p>}><Late /></Suspense>',
        `import { Suspense } from 'react'
async function Late() {
  await new Promise((resolve) => setTimeout(resolve, 500))
  return <p>{'ข้อความ '.repeat(5000)}</p>
}`,
      ),
    },
    /\/th\/late\/index\.html: part of it \(id="[^"]+"\) is hidden until script/,
  ],
  [
    'a link that leads nowhere',
    { 'app/[locale]/astray/page.tsx': page('<a href="/th/articles/no-such-article/">x</a>') },
    /\/th\/astray\/index\.html links to \/th\/articles\/no-such-article\/, but the site has no/,
  ],
] as const)
  test(`a build with ${what} fails, names it, and leaves the site as it was`, async () => {
    const build = await runBuild({ extraFiles, publishedBefore: 'the site before' })
    try {
      expect(build.output).toMatch(said)
      expect(build.code).not.toBe(0)
      expect(readdirSync(build.out)).toEqual(['index.html'])
      expect(readFileSync(path.join(build.out, 'index.html'), 'utf8')).toBe('the site before')
    } finally {
      await build.remove()
    }
  })

for (const [command, words, after] of [
  [
    'build',
    ['--import', 'tsx', 'lib/publishing/build/build.ts'],
    /^\nNothing was built: out\/ is as it was\.\n$/,
  ],
  ['start', ['lib/publishing/server/start.mjs'], /^$/],
  ['dev', ['lib/publishing/server/dev.mjs'], /^$/],
] as const)
  test(`npm run ${command} tells a wrong SITE_URL first, and nothing else`, () => {
    // Content that is wrong, and a port that is none, would be told if they were read before.
    const others = { CONTENT_DIR: 'tests/fixtures/content-broken', PORT: 'none' }
    const env = { ...process.env, ...others, SITE_URL: 'ftp://news.example', LC_ALL: 'C' }
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' })
    const [first = '', ...rest] = stderr.split(/(?<=\n)/)
    expect([status, stdout]).toEqual([1, ''])
    expect(first).toBe(
      'SITE_URL is "ftp://news.example": it begins neither with https:// nor http://. Write the public address of the site, such as https://news.example, or https://news.example/path where the site lies under a path.\n',
    )
    expect(rest.join('')).toMatch(after)
    const thai = spawnSync(process.execPath, words, {
      env: { ...env, LC_ALL: 'th_TH.UTF-8' },
      encoding: 'utf8',
    })
    expect(thai.stderr).toMatch(/^SITE_URL คือ "ftp:\/\/news\.example" ซึ่งไม่ได้ขึ้นต้นด้วย/)
  })
