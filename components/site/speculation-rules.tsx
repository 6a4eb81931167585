import { SPECULATION_RULES } from '@/lib/client/speculation-rules'

/**
 * Lets the browser make the next page of the site ready while a reader's pointer rests on its link; not in development, where
 * that page would be compiled for it and may be old when it is asked for.
 */
export function SpeculationRules() {
  if (process.env.NODE_ENV === 'development') return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the site's own data, with no `<` in it
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION_RULES }} />
}
