import type { Page } from '@playwright/test'

/** A voice as a browser lists it. */
export type Voice = { readonly lang: string; readonly localService: boolean; readonly name: string }

/** What a page asked of its voices. */
export type Heard = {
  readonly text: string
  readonly voice: string
  readonly lang: string
  readonly rate: number
}

/** What `window.stage` tells of the voices. */
export type Stage = {
  heard: Heard[]
  speaking: { onend?: () => void; onerror?: () => void } | undefined
  cancelled: number
}

/** What the device has, and whether the browser lets no page speak that was not tapped yet. */
type Speakers = { readonly voices: readonly Voice[]; readonly refusesBeforeTap: boolean }

/** Runs in the page, before its own scripts. */
function putVoices({ voices, refusesBeforeTap }: Speakers): void {
  const stage: Stage = { heard: [], speaking: undefined, cancelled: 0 }
  let tapped = false
  addEventListener('pointerdown', () => (tapped = true), true)
  class Utterance {
    constructor(readonly text: string) {}
  }
  let listed: readonly Voice[] = []
  const speech = {
    onvoiceschanged: undefined as (() => void) | undefined,
    getVoices: () => listed,
    cancel: () => {
      stage.cancelled++
      stage.speaking = undefined
    },
    speak: (
      utterance: Utterance & {
        voice: Voice
        lang: string
        rate: number
        onstart?: () => void
        onerror?: () => void
      },
    ) => {
      if (refusesBeforeTap && !tapped) return queueMicrotask(() => utterance.onerror?.())
      const { text, voice, lang, rate } = utterance
      stage.heard.push({ text, voice: voice.name, lang, rate })
      stage.speaking = utterance
      utterance.onstart?.()
    },
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, stage })
  // As in most browsers, the list comes later than the page.
  addEventListener('load', () => {
    listed = voices
    speech.onvoiceschanged?.()
  })
}

/**
 * Puts voices into every page that is opened from now on, which speak when they are told to and not by time.
 *
 * @param page a page, still empty
 * @param voices what the device has
 * @param refusesBeforeTap whether the browser lets no page speak that was not tapped yet
 */
export async function withVoices(
  page: Page,
  voices: readonly Voice[],
  refusesBeforeTap = false,
): Promise<void> {
  await page.addInitScript(putVoices, { voices, refusesBeforeTap })
}

/**
 * @param voices what the device has
 * @returns code that puts them into a page that it comes first in
 */
export function voicesScript(voices: readonly Voice[]): string {
  return `(${putVoices})(${JSON.stringify({ voices, refusesBeforeTap: false })});`
}

const stageOf = (page: Page) => page.evaluateHandle(() => (window as unknown as { stage: Stage }).stage)

/** @returns all that was spoken on the page that is open */
export async function heard(page: Page): Promise<Heard[]> {
  return (await stageOf(page)).evaluate(({ heard }) => heard)
}

/** @returns whether a voice is speaking */
export async function isSpeaking(page: Page): Promise<boolean> {
  return (await stageOf(page)).evaluate(({ speaking }) => speaking !== undefined)
}

/** Has the voice come to the end of what it says. */
export async function endUtterance(page: Page): Promise<void> {
  await (await stageOf(page)).evaluate(({ speaking }) => speaking?.onend?.())
}

/** Has the voice fail at what it says. */
export async function failUtterance(page: Page): Promise<void> {
  await (await stageOf(page)).evaluate(({ speaking }) => speaking?.onerror?.())
}
