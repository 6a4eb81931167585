import { readerScript } from '@/lib/client/reader-script'

/**
 * The one script of a page, in its head.
 *
 * It holds nothing up: the page is read and painted while it comes. `blocking` is for the page whose script leads
 * elsewhere, which need not be painted first (a browser without `blocking=render` shows it for a moment).
 */
export function ReaderScript({ blocking = false }: { blocking?: boolean }) {
  return (
    <script
      type="module"
      src={readerScript().path}
      {...(blocking ? { blocking: 'render' } : { async: true })}
    />
  )
}
