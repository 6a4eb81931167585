import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { getArticles } from '@/lib/content/articles/library'
import { PARTS, problemLine } from '@/lib/content/problem'
import { PLACEHOLDER } from '@/lib/store/static-params'
import { storeOf } from '@/lib/store/store'

export const dynamic = 'force-static'

/** A build puts the pictures into the site itself: this is for the development server, which makes them when they are asked for. */
export function generateStaticParams() {
  return [{ file: PLACEHOLDER }]
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const picture = pictures().find(({ id }) => file.split('.')[1] === id)
  if (!picture) return new Response(null, { status: 404 })
  const { storePicture } = await import('@/lib/store/pictures')
  const store = storeOf('pictures')
  const fault = await storePicture(store, picture, picture.file)
  if (fault) {
    const message = problemLine({ file: picture.file, field: PARTS.picture, ...fault })
    return new Response(message, { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
  const made = store.pathOf(file)
  if (!made) return new Response(null, { status: 404 })
  const bytes = await readFile(made)
  const type = `image/${path.extname(file).slice(1).replace('jpg', 'jpeg')}`
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
}

function pictures() {
  return getArticles().flatMap(({ versions }) =>
    versions.flatMap((version) => Object.values(version.pictures ?? {})),
  )
}
