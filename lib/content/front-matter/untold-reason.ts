/** A reason that was pasted from the report of the review, or copied from its usage, and not filled in. */
export const UNTOLD_REASON = /^(?:…|\.{3})$/
