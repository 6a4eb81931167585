import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import {
  type DisplayLanguage,
  displayLanguages,
  type LocalizedMessage,
  localizeMessage,
  type MessageValue,
} from '../../i18n/localized-message'
import messages from './messages.json'

/** The language of the interface, and what says things in it. */
type Interface = {
  readonly language: DisplayLanguage
  readonly choose: (language: DisplayLanguage) => void
  /** Says one of the page's own messages. */
  readonly t: (key: keyof typeof messages, values?: Readonly<Record<string, MessageValue>>) => string
  /** Says what the server or the review has told. */
  readonly say: (message: LocalizedMessage) => string
}

/** Where the browser keeps the choice. */
const KEPT_AS = 'otagai-desk-language'

const InterfaceContext = createContext<Interface | undefined>(undefined)

/** Gives the language that the editor has chosen, which this device keeps; until then the `initial` one. */
export function InterfaceProvider({ initial, children }: { initial: DisplayLanguage; children: ReactNode }) {
  const kept = localStorage.getItem(KEPT_AS)
  const [language, setLanguage] = useState(displayLanguages.find((one) => one === kept) ?? initial)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo<Interface>(
    () => ({
      language,
      choose: (chosen) => {
        localStorage.setItem(KEPT_AS, chosen)
        setLanguage(chosen)
      },
      t: (key, values) => localizeMessage(messages[key], values)[language],
      say: (message) => message[language],
    }),
    [language],
  )
  return <InterfaceContext value={value}>{children}</InterfaceContext>
}

/**
 * @returns the language of the interface, and what says things in it
 * @throws outside of an {@link InterfaceProvider}
 */
export function useInterface(): Interface {
  const found = useContext(InterfaceContext)
  if (!found) throw new Error('There is no InterfaceProvider around this.')
  return found
}
