/**
 * What a browser may make ready before it is asked for: any page of the site (their addresses end in a slash, which
 * feeds, cards and other files do not) once a reader rests the pointer on its link or begins to press it. Links within
 * the page itself lead nowhere new. Data, not code; browsers that do not know it pass over it.
 *
 * The text is the same wherever the site lies, because servers' configurations have its sum: links of a site under a path
 * stay below it by themselves.
 *
 * Source: https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: { and: [{ href_matches: '/*/' }, { not: { selector_matches: '[href^="#"]' } }] },
      eagerness: 'moderate',
    },
  ],
})
