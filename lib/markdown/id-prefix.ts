/** A tag as `toSafeHtml` writes it: `<` stands nowhere else, and no value has a `"` in it. */
const TAG = /<[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"]*")?)*>/g
/** Every id that this module makes, and every reference to one: {@link file://./schema.ts}. */
const OWN_ID =
  /( (?:id|aria-describedby)="| href="#)(?=(?:[hplqtcf]\d+(?:-\d+)*|fn(?:ref)?-\d+(?:-\d+)?|footnotes)")/g

/**
 * Sets the ids of a text apart from those of another text on the same page. It looks at tags alone, so that nothing that
 * an editor writes is taken for an id.
 *
 * @param html safe HTML of this module
 * @param prefix what comes before each of its ids and in references to them, such as `en-`
 */
export function withIdPrefix(html: string, prefix: string): string {
  if (prefix === '') return html
  return html.replace(TAG, (tag) => tag.replace(OWN_ID, `$1${prefix}`))
}
