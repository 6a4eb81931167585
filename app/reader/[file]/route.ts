import { readerScript } from '@/lib/publishing/reader-script'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [{ file: readerScript().name }]
}

export function GET() {
  return new Response(readerScript().code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
