import { describe, expect, it } from 'vitest'
import { leadPicture } from '../../../../lib/content/articles/lead-picture'
import type { Picture } from '../../../../lib/pictures/picture'
import { article, version } from '../../metadata/articles'

const picture = (id: string): Picture => ({ file: 'a.jpg', id, width: 20, height: 10, kind: 'photograph' })
const shown = (src: string, id: string, focus?: [number, number]) => ({
  image: { src, alt: 'A harbour', ...(focus ? { focus } : {}) },
  pictures: { [src]: picture(id) },
})

/** What a translation shows beside an original whose focus is known. */
function translated(given: Parameters<typeof version>[1]) {
  const english = version('en', given)
  const original = version('th', shown('a.jpg', 'one', [0.2, 0.8]))
  return leadPicture(article({ versions: [original, english] }), english)
}

describe('the focus of a picture', () => {
  it('is that of the original where a translation shows the same file and says none', () => {
    expect(translated(shown('./a.jpg', 'one'))).toMatchObject({ alt: 'A harbour', focus: [0.2, 0.8] })
  })

  it('is its own where it says one', () => {
    expect(translated(shown('a.jpg', 'one', [0.5, 0.5]))?.focus).toEqual([0.5, 0.5])
  })

  it('is not that of another picture', () => {
    expect(translated(shown('b.jpg', 'two'))).not.toHaveProperty('focus')
  })
})

it('a version without a picture has none, whatever the original has', () => {
  expect(translated({})).toBeUndefined()
})
