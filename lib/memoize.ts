/**
 * Makes a function remember what it gave for each argument, which must be pure.
 *
 * @param make a function of one argument; objects are told apart by identity, and what was made of one is forgotten
 *   with it
 * @returns the same function, called once for each argument
 */
export function memoize<A, R>(make: (argument: A) => R): (argument: A) => R {
  const byObject = new WeakMap<object, { readonly value: R }>()
  const byValue = new Map<A, { readonly value: R }>()
  return (argument) => {
    const isObject = typeof argument === 'object' && argument !== null
    const known = isObject ? byObject.get(argument) : byValue.get(argument)
    if (known) return known.value
    const made = { value: make(argument) }
    if (isObject) byObject.set(argument, made)
    else byValue.set(argument, made)
    return made.value
  }
}
