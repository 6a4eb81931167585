/**
 * The sign of Otagai: two strokes that hold each other up, after 互, "one another"; the same drawing as `public/icon.svg`.
 *
 * Decoration only: the name always stands beside it in words.
 */
export function SiteIcon({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M2 4h28M12 4v16h6" fill="none" stroke="currentColor" strokeWidth="4" />
      <path d="M30 28H2M20 28V12h-6" fill="none" stroke="var(--accent)" strokeWidth="4" />
    </svg>
  )
}
