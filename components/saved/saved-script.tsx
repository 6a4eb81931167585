import { savedScript } from '@/lib/client/reader-script'

/** The script of the page that lists what is saved, beside the one that every page has. */
export function SavedScript() {
  return <script type="module" src={savedScript().path} async />
}
