import { useCallback, useState } from 'react'
import { Refused, Unreachable } from './call'
import { useInterface } from './interface'

/** @returns what does something that the server may refuse, and what was told of it; that the server is gone is told elsewhere */
export function useAttempt() {
  const { say } = useInterface()
  const [told, tell] = useState<string>()
  const attempt = useCallback(
    async (act: () => Promise<unknown>) => {
      tell(undefined)
      try {
        await act()
      } catch (error) {
        if (error instanceof Refused) tell(say(error.told))
        else if (!(error instanceof Unreachable)) throw error
      }
    },
    [say],
  )
  return { told, tell, attempt }
}
