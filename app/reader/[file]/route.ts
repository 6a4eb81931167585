import { readerScripts } from '@/lib/client/reader-script'

export const dynamic = 'force-static'

type Params = { file: string }

export function generateStaticParams(): Params[] {
  return readerScripts().map(({ name }) => ({ file: name }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { file } = await params
  const script = readerScripts().find(({ name }) => name === file)
  if (!script) return new Response(null, { status: 404 })
  return new Response(script.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
