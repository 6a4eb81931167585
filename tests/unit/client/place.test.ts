import { describe, expect, test } from 'vitest'
import { distanceTo, placeOf } from '../../../lib/client/place'

const SCREEN = 600
const box = (anchor: string, top: number, bottom: number) => ({ anchor, top, bottom })

describe('what is being read', () => {
  test('is nothing at the top of the page, which opens at its top in any language', () => {
    expect(placeOf([box('p1', 100, 300)], SCREEN, 0)).toBeUndefined()
  })

  test('is the passage that begins on the screen, by its upper edge', () => {
    const boxes = [box('p1', -400, 180), box('p2', 200, 900)]
    expect(placeOf(boxes, SCREEN, 0.5)).toEqual({ anchors: ['p1', 'p2'], part: 0, height: 200 })
  })

  test('is, of several that begin on the screen, the one nearest to the line that moves down with the reading', () => {
    const boxes = [box('p1', 10, 190), box('p2', 200, 390), box('p3', 400, 590)]
    expect(placeOf(boxes, SCREEN, 0.1)?.anchors.at(-1)).toBe('p1')
    expect(placeOf(boxes, SCREEN, 0.4)?.anchors.at(-1)).toBe('p2')
    expect(placeOf(boxes, SCREEN, 1)?.anchors.at(-1)).toBe('p3')
  })

  test('is the same part of a passage that fills the screen', () => {
    expect(placeOf([box('p1', -300, 900)], SCREEN, 0.5)).toEqual({
      anchors: ['p1'],
      part: 0.5,
      height: 300,
    })
  })

  test('is an item rather than its whole list', () => {
    const boxes = [box('l1', -500, 1500), box('l1-1', -500, -10), box('l1-2', -10, 1500)]
    expect(placeOf(boxes, SCREEN, 0.5)?.anchors.at(-1)).toBe('l1-2')
  })

  test('is a passage rather than what stands around the text', () => {
    const boxes = [box('key-figures', 290, 320), box('p1', 500, 900)]
    expect(placeOf(boxes, SCREEN, 0.5)?.anchors.at(-1)).toBe('p1')
  })

  test('is what stands around the text where no passage is on the screen', () => {
    const boxes = [box('text', -2000, 700), box('p1', -900, -100), box('notes', 100, 130)]
    expect(placeOf(boxes, SCREEN, 0.9)?.anchors.at(-1)).toBe('notes')
    expect(placeOf([box('text', -2000, 700)], SCREEN, 0.9)?.anchors).toEqual(['text'])
  })

  test('is nothing on a page without anchors', () => {
    expect(placeOf([], SCREEN, 0.5)).toBeUndefined()
  })
})

describe('the way to a place on another page', () => {
  const page = (boxes: Record<string, [number, number]>) => (anchor: string) => {
    const edges = boxes[anchor]
    return edges && { top: edges[0], bottom: edges[1] }
  }

  test('brings the upper edge of the same passage to the same height', () => {
    const place = { anchors: ['p1', 'p2'], part: 0, height: 200 }
    expect(distanceTo(place, page({ p1: [0, 900], p2: [950, 1500] }))).toBe(750)
  })

  test('brings the same part of a longer passage to the same height', () => {
    const place = { anchors: ['p1'], part: 0.5, height: 300 }
    expect(distanceTo(place, page({ p1: [100, 2100] }))).toBe(800)
  })

  test('leads to the nearest earlier passage where there is no such one', () => {
    const place = { anchors: ['p1', 'h1', 'p2', 'p3'], part: 0.7, height: 150 }
    expect(distanceTo(place, page({ p1: [0, 400], h1: [450, 480] }))).toBe(300)
  })

  test('is none where nothing is in common', () => {
    expect(distanceTo({ anchors: ['p9'], part: 0, height: 9 }, page({}))).toBe(0)
  })
})
