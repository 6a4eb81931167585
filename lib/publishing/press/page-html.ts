import type { Metadata, Viewport } from 'next'
import { createMetadataElements, createViewportElements } from 'next/dist/lib/metadata/metadata-elements'
import {
  accumulateMetadata,
  accumulateViewport,
  createSelectedMetadata,
} from 'next/dist/lib/metadata/resolve-metadata'
import { createElement, Fragment, type ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import type { SitePage } from '../site-pages'
import { setLocale } from './address'
import { readConfiguration } from './intl'

type Params = Promise<Record<string, unknown>>
type Props = { params: Params; children?: ReactNode }

/** The modules of a page as the App Router names their exports. */
export type PageModules = {
  readonly layout: { default(props: Props): ReactNode | Promise<ReactNode>; viewport?: Viewport }
  readonly page: {
    default(props: Props): ReactNode | Promise<ReactNode>
    generateMetadata?(props: Props): Promise<Metadata>
  }
}

/** A style sheet in the head of a page. */
export type InlineSheet = { readonly href: string; readonly css: string }

/**
 * Renders a page to HTML, as Next.js does, but without what its runtime in the browser would need.
 *
 * @param modules the page's own module, and that of its layout
 * @param page which page
 * @param sheets the style sheets that Next.js puts into the pages of this route
 * @returns the page, to be finished
 * @throws what the components throw
 */
export async function pageHtml(
  { layout, page }: PageModules,
  { locale, params, path }: SitePage,
  sheets: readonly InlineSheet[],
): Promise<string> {
  setLocale(locale)
  await readConfiguration()
  const props = { params: Promise.resolve({ locale, ...params }) }
  const context = { trailingSlash: true, isStaticMetadataRouteFile: false }
  const viewport = await accumulateViewport([layout.viewport ?? null])
  const metadata = await accumulateMetadata(
    path,
    [[(await page.generateMetadata?.(props)) ?? null, null]],
    Promise.resolve(path),
    context,
  )
  const children = createElement(
    Fragment,
    null,
    ...createViewportElements(viewport),
    // What is no plain tag is a mark for Next.js itself: where to put icons that come later.
    ...createMetadataElements(createSelectedMetadata(metadata)).filter(
      ({ type }) => typeof type === 'string',
    ),
    ...sheets.map(({ href, css }) =>
      createElement('style', {
        key: href,
        href,
        precedence: 'next',
        dangerouslySetInnerHTML: { __html: css },
      }),
    ),
    await page.default(props),
  )
  const failed: unknown[] = []
  const { prelude } = await prerenderToNodeStream(await layout.default({ ...props, children }), {
    onError: (error) => {
      failed.push(error)
    },
  })
  let html = ''
  for await (const part of prelude) html += part
  if (failed.length > 0) throw failed[0]
  return html
}
