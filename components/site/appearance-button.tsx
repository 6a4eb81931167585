import { useTranslations } from 'next-intl'

/**
 * Opens the choice of the size of letters and of the colours, lib/client/appearance-dialog.ts. Until the
 * script is there it is not seen: the browser's own zoom and the device's colours are there.
 */
export function AppearanceButton() {
  const t = useTranslations('appearance')
  return (
    <button
      type="button"
      className="tool"
      data-opens="appearance"
      aria-haspopup="dialog"
      disabled
      suppressHydrationWarning
    >
      {t('title')}
    </button>
  )
}
