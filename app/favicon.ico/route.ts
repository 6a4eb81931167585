import { iconIco } from '@/lib/cards/icon'

export const dynamic = 'force-static'

/** The site's icon for whoever asks for this address without having read a page. */
export async function GET() {
  return new Response(new Uint8Array(await iconIco()), { headers: { 'content-type': 'image/x-icon' } })
}
