import { type LocalizedMessage, localizeMessage, type MessageValue } from '../../i18n/localized-message'
import { say } from '../../review/command/command-line'
import { tellEvent } from './build-events'

/** When something is told for the first time, in ms; from then on after twice as long each time, so it stays a few lines. */
const FIRST = 3000

/** Told how much is done of all. */
export type Progress = (done: number, all: number) => void

/**
 * Tells what the build does.
 *
 * @param message what to tell
 * @param values what goes into its places
 */
export function tellStep(message: LocalizedMessage, values: Readonly<Record<string, MessageValue>>): void {
  say(message, values)
  tellEvent({ kind: 'step', message: localizeMessage(message, values) })
}

/**
 * Tells how far something has come that takes its time; nothing where it is soon over.
 *
 * @param message a line with places for `{done}`, `{all}` and `{seconds}`
 * @param tell prints it
 * @returns to be told of each step
 */
export function progressOf(message: LocalizedMessage, tell: typeof say = say): Progress {
  const begun = performance.now()
  let next = FIRST
  return (done, all) => {
    const passed = performance.now() - begun
    const told = { done, all, seconds: Math.round(passed / 1000) }
    tellEvent({ kind: 'step', message: localizeMessage(message, told), done, all })
    if (passed < next || done === all) return
    while (next <= passed) next *= 2
    tell(message, told)
  }
}
