import { describe, expect, it } from 'vitest'
import { cutBefore } from '@/lib/pictures/cut'
import type { Picture } from '@/lib/pictures/picture'

const picture = (width: number, height: number): Picture => ({
  file: 'a.jpg',
  id: '0123456789abcdef',
  width,
  height,
  kind: 'photograph',
})

describe('the cut of a picture in a list', () => {
  it('has the focus in the middle, as far as the edges of the picture let it', () => {
    expect(cutBefore(picture(900, 1200), [0.5, 0.5])).toBe(50)
    expect(cutBefore(picture(900, 1200), [0.5, 0.1])).toBe(0)
    expect(cutBefore(picture(900, 1200), [0.5, 0.4])).toBe(25)
    expect(cutBefore(picture(900, 1200), [0.1, 0.9])).toBe(100)
    expect(cutBefore(picture(3000, 1000), [0.9, 0.1])).toBe(100)
    expect(cutBefore(picture(3000, 1000), [0.4, 0.9])).toBe(25)
  })
  it('leaves heads on where nobody has said what matters', () => {
    expect(cutBefore(picture(900, 1200))).toBeLessThan(50)
    expect(cutBefore(picture(3000, 1000))).toBe(50)
  })
  it('is none where the picture has the shape already', () => {
    expect(cutBefore(picture(1200, 800), [0, 0])).toBe(50)
  })
})
