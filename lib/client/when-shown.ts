/**
 * A page that was made ready beforehand is not being read yet, and nobody knows what will be kept for it.
 *
 * @param act what to do once the page is shown
 */
export function whenShown(act: () => void): void {
  if ((document as Document & { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', act, { once: true })
  else act()
}
