import { type KeptListening, takeListening } from './kept-listening'
import { loadPart } from './on-demand'
import { whenShown } from './when-shown'

/**
 * Shows the button that reads an article aloud, where the device has a voice for its language. Other voices send the text to
 * whoever made the browser: they are not used.
 */
export function offerListening(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-opens=listening]')
  // In-app browsers lack the one, older ones the other.
  if (!button || !('speechSynthesis' in window) || !('Segmenter' in Intl)) return
  const load = () => loadPart('listening')
  const listen = async (kept?: KeptListening) => {
    const { listen } = await load()
    const voice = localVoice()
    if (voice) listen(voice, button, kept)
  }
  const offer = () => {
    button.disabled = !localVoice()
    if (button.disabled) return
    const kept = takeListening()
    if (kept) listen(kept)
  }
  // Some browsers accept a voice only right after a tap: what speaks is there by then.
  button.addEventListener('pointerdown', load, { once: true })
  button.addEventListener('click', () => listen())
  whenShown(() => {
    // The list of voices may come late. Safari has no `addEventListener` here.
    speechSynthesis.onvoiceschanged = offer
    offer()
  })
}

function localVoice(): SpeechSynthesisVoice | undefined {
  const { lang } = document.documentElement
  // Android writes `th_TH`.
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === lang)
  return voices.find((voice) => voice.default) ?? voices[0]
}
