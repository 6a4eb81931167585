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
