import { APPEARANCE_SCRIPT } from '@/lib/client/appearance-script'

/** Has a page painted from the first in the size of letters and the colours that the reader chose; 110 bytes, in its head. */
export function ChosenAppearance() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the site's own script, whose sum the policy has
  return <script dangerouslySetInnerHTML={{ __html: APPEARANCE_SCRIPT }} />
}
