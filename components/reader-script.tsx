import { readerScript } from '@/lib/publishing/reader-script'

/**
 * The one script of a page, in its head.
 *
 * A module waits until the page is read, so it holds nothing up; `blocking` is for the page whose script leads
 * elsewhere, which need not be painted first (a browser without `blocking=render` shows it for a moment).
 */
export function ReaderScript({ blocking = false }: { blocking?: boolean }) {
  return <script type="module" src={readerScript().path} {...(blocking ? { blocking: 'render' } : {})} />
}
