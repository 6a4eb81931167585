/** A message in one language: what is wrong, what is expected, what an editor could do; `{places}` are filled in. */
export type Message = { readonly message: string; readonly expected: string; readonly suggestion: string }

/** @returns the parts of a message, as they are told */
export function of(message: string, expected: string, suggestion: string): Message {
  return { message, expected, suggestion }
}
