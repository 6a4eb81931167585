import { iconPng } from '@/lib/cards/icon'

export const dynamic = 'force-static'

/** The site's icon for home screens. */
export async function GET() {
  return new Response(new Uint8Array(await iconPng(180)), { headers: { 'content-type': 'image/png' } })
}
