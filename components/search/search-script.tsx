import { searchScript } from '@/lib/client/reader-script'

/** The script of the search page, beside the one that every page has. */
export function SearchScript() {
  return <script type="module" src={searchScript().path} async />
}
