import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { DeskSetup } from '../../api'
import { useInterface } from '../interface'

/** Widths of the preview, in CSS pixels. */
export const WIDTHS = { phone: 390, desktop: 1280 } as const

/** What the page is shown as. */
export type PreviewWidth = keyof typeof WIDTHS

/** So long until a page that is not ready is asked for again, in milliseconds: longer from time to time, to the last. */
const AGAIN = [1000, 1000, 2000, 4000, 8000, 15_000]

type Properties = {
  readonly slug: string
  readonly setup: DeskSetup
  /** The version that is shown until another is chosen. */
  readonly target: Locale
  readonly width: PreviewWidth
  readonly onWidth: (width: PreviewWidth) => void
  /** With each of its values there is another page to be seen; undefined until there is one. */
  readonly count: number | undefined
}

/** The page as readers will see it, in one of the languages, at the width of a phone or a desktop. */
export function Preview({ setup, target, width, onWidth, ...page }: Properties) {
  const { t } = useInterface()
  const [chosen, setChosen] = useState<Locale>()
  const locale = chosen ?? target
  return (
    <>
      <div className="pane-tools">
        <fieldset className="switch">
          <legend className="visually-hidden">{t('previewLanguage')}</legend>
          {setup.locales.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={code === locale}
              onClick={() => setChosen(code)}
            >
              {name}
            </button>
          ))}
        </fieldset>
        <fieldset className="switch">
          <legend className="visually-hidden">{t('previewWidth')}</legend>
          {(['phone', 'desktop'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === width} onClick={() => onWidth(one)}>
              {t(one)}
            </button>
          ))}
        </fieldset>
      </div>
      <Frames key={locale} {...page} locale={locale} width={WIDTHS[width]} />
    </>
  )
}

function Frames({
  slug,
  locale,
  width,
  count,
}: Pick<Properties, 'slug' | 'count'> & { locale: Locale; width: number }) {
  const { t } = useInterface()
  const box = useRef<HTMLDivElement>(null)
  const frames = useRef<(HTMLIFrameElement | null)[]>([])
  const [shown, setShown] = useState<0 | 1>()
  const failures = useRef(0)
  const [room, setRoom] = useState({ width, height: 600 })

  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

  const load = useCallback(
    (frame: HTMLIFrameElement | null | undefined) => {
      // The same address again loads the page anew.
      frame?.contentWindow?.location.replace(`preview/${locale}/articles/${slug}/`)
    },
    [locale, slug],
  )

  const hidden = shown === 0 ? 1 : 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each count is another page, whichever frame it comes in
  useEffect(() => {
    failures.current = 0
    if (count !== undefined) load(frames.current[hidden])
  }, [count, load])

  const loaded = (index: 0 | 1) => {
    const page = frames.current[index]?.contentDocument
    if (page?.URL === 'about:blank' || index === shown) return
    // An answer that is no page, or none at all.
    if (!page?.querySelector('main')) {
      const wait = AGAIN[failures.current++] ?? AGAIN.at(-1)
      setTimeout(() => load(frames.current[index]), wait)
      return
    }
    const before = shown === undefined ? undefined : frames.current[shown]?.contentWindow?.scrollY
    frames.current[index]?.contentWindow?.scrollTo({ top: before ?? 0, behavior: 'instant' })
    page.addEventListener('click', stayHere)
    setShown(index)
  }

  // In a tab that is not shown there is no room.
  const scale = Math.min(1, room.width / width) || 1
  return (
    <div className="preview" ref={box}>
      {shown === undefined && <p className="empty">{t('previewComes')}</p>}
      {([0, 1] as const).map((index) => (
        <iframe
          key={index}
          ref={(frame) => {
            frames.current[index] = frame
          }}
          title={t('preview')}
          sandbox="allow-same-origin"
          className={index === shown ? undefined : 'waiting'}
          aria-hidden={index !== shown}
          tabIndex={index === shown ? 0 : -1}
          onLoad={() => loaded(index)}
          style={{ width, height: room.height / scale, transform: `scale(${scale})` }}
        />
      ))}
    </div>
  )
}

/** Links of the page lead nowhere but within it. */
function stayHere(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a')
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
}
