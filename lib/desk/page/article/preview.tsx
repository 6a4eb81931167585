import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import { Switch } from '../controls'
import { useInterface } from '../interface'
import { useOpenArticle } from './open-article'
import { PaneBox } from './panes'

/** Widths of the preview, in CSS pixels. */
const WIDTHS = { phone: 390, desktop: 1280 } as const

/** So long until a page that is not ready is asked for again, in milliseconds: twice as long each time, to the most. */
const AGAIN = { first: 1000, most: 15_000 } as const

/** The page as readers will see it, in one of the languages, at the width of a phone or a desktop. */
export function Preview() {
  const { t } = useInterface()
  const { setup, source } = useOpenArticle()
  const [chosen, setChosen] = useState<Locale>()
  const [width, setWidth] = useState<keyof typeof WIDTHS>('phone')
  const locale = chosen ?? source
  const widths = (['phone', 'desktop'] as const).map((value) => ({ value, name: t(value) }))
  const languages = setup.locales.map(({ code, name }) => ({ value: code, name, lang: code }))
  const tools = (
    <>
      <Switch name={t('previewLanguage')} value={locale} options={languages} onChange={setChosen} />
      <Switch name={t('previewWidth')} value={width} options={widths} onChange={setWidth} />
    </>
  )
  return (
    <PaneBox pane="preview" name={t('preview')} tools={tools}>
      <Frames key={locale} locale={locale} width={WIDTHS[width]} />
    </PaneBox>
  )
}

/** Two frames: while one is shown, the other loads what was typed since, and takes its place when it is there. */
function Frames({ locale, width }: { locale: Locale; width: number }) {
  const { t } = useInterface()
  const { article, checked } = useOpenArticle()
  const box = useRef<HTMLDivElement>(null)
  const frames = useRef<(HTMLIFrameElement | null)[]>([])
  const room = useRoom(box)
  const count = checked?.count
  const { shown, loaded } = useShown(frames, `preview/${locale}/articles/${article.slug}/`, count)
  // In a tab that is not shown there is no room.
  const scale = Math.min(1, room.width / width) || 1
  const style = { width, height: room.height / scale, transform: `scale(${scale})` }
  return (
    <div className="frames" data-width={width} ref={box}>
      {shown === undefined && <p className="empty">{t('previewComes')}</p>}
      {[0, 1].map((index) => (
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
          style={style}
        />
      ))}
    </div>
  )
}

function useRoom(box: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 0, height: 600 })
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return room
}

/** Which frame is shown, and what takes a page that has come into one; each `count` is another page to be seen. */
function useShown(
  frames: RefObject<(HTMLIFrameElement | null)[]>,
  address: string,
  count: number | undefined,
) {
  const [shown, setShown] = useState<number>()
  const wait = useRef<number>(AGAIN.first)
  const load = useCallback(
    // The same address again loads the page anew.
    (index: number) => frames.current[index]?.contentWindow?.location.replace(address),
    [frames, address],
  )
  const hidden = shown === 0 ? 1 : 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each count is another page, whichever frame it comes in
  useEffect(() => {
    wait.current = AGAIN.first
    if (count !== undefined) load(hidden)
  }, [count, load])
  const loaded = (index: number) => {
    const page = frames.current[index]?.contentDocument
    if (page?.URL === 'about:blank' || index === shown) return
    // An answer that is no page, or none at all.
    if (!page?.querySelector('main')) {
      setTimeout(() => load(index), wait.current)
      wait.current = Math.min(wait.current * 2, AGAIN.most)
      return
    }
    const before = shown === undefined ? undefined : frames.current[shown]?.contentWindow?.scrollY
    frames.current[index]?.contentWindow?.scrollTo({ top: before ?? 0, behavior: 'instant' })
    page.addEventListener('click', stayHere)
    setShown(index)
  }
  return { shown, loaded }
}

/** Links of the page lead nowhere but within it. */
function stayHere(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a')
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
}
