import { useEffect, useRef, useState } from 'react'

/**
 * Holds what is typed into a field: in the file it stands on one line and without the spaces around it.
 *
 * @param value the text as it stands in the file
 * @param onChange told of it at each key
 * @returns the text as typed, and what takes the next
 */
export function useDraft(value: string, onChange: (value: string) => void) {
  const [draft, setDraft] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setDraft(value)
  }, [value])
  const type = (typed: string) => {
    setDraft(typed)
    told.current = typed.replace(/\s+/g, ' ').trim()
    onChange(told.current)
  }
  return [draft, type] as const
}
