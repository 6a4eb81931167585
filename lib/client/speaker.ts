import { wordsOf } from './listened-passages'
import { type SpokenLanguage, spokenText, utterancesOf } from './speech'

declare const SPOKEN: SpokenLanguage

/** The longest that a letter takes to be said, and a voice to begin, in ms. Some voices fall silent and never say so. */
const LETTER = 300
const BEGINNING = 9000

/** What is asked of who has something read aloud, and told to it. */
export type Listener = {
  /** @returns the speed, of which 1 is usual */
  readonly rate: () => number
  /** @param passage what is read next */
  readonly begins: (passage: HTMLElement) => void
  readonly heard: () => void
  /** The voice says that it cannot, or has fallen silent. */
  readonly failed: () => void
  readonly ended: () => void
}

/** What reads passages aloud. */
export type Speaker = {
  /** Number of the passage that is read, or will be, from 0. */
  at: number
  /** Reads on, from the beginning of the sentence. */
  speak(): void
  /**
   * Falls silent, until it is to speak. Not the browser's own pause, which Android takes for the end.
   */
  hush(): void
}

/**
 * @param passages what is read, one after another
 * @param voice a voice of the device
 * @param at number of the first
 * @param listener who listens
 * @returns what reads them, silent yet
 */
export function speakerOf(
  passages: readonly HTMLElement[],
  voice: SpeechSynthesisVoice,
  at: number,
  listener: Listener,
): Speaker {
  let part = 0
  let spoken: SpeechSynthesisUtterance | undefined
  let overdue: ReturnType<typeof setTimeout>

  const hush = () => {
    clearTimeout(overdue)
    spoken = undefined
    speechSynthesis.cancel()
  }
  const fail = () => {
    hush()
    listener.failed()
  }
  const speak = () => {
    hush()
    const passage = passages[speaker.at]
    if (!passage) return listener.ended()
    listener.begins(passage)
    const text = utterancesOf(spokenText(wordsOf(passage), SPOKEN), document.documentElement.lang)[part]
    if (!text) {
      speaker.at++
      part = 0
      return speak()
    }
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), {
      voice,
      lang: voice.lang,
      rate: listener.rate(),
      onstart: () => utterance === spoken && listener.heard(),
      onend: () => {
        if (utterance !== spoken) return
        part++
        speak()
      },
      // Such as where a browser wants a tap first.
      onerror: () => utterance === spoken && fail(),
    })
    spoken = utterance
    overdue = setTimeout(fail, BEGINNING + (LETTER * text.length) / utterance.rate)
    speechSynthesis.speak(utterance)
  }
  const speaker = { at, speak, hush }
  return speaker
}
