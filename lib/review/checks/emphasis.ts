import { matchesIn } from '../../matches'
import type { VersionCheck } from '../check'
import { finding } from '../finding'

const ID = 'markdown'
/** Marks that are left in the text after Markdown has been read. */
const LEFT_MARKS =
  /\*\*[^*\n]{0,40}|(?<![\w_])__[^_\n]{1,40}|(?<![\w*])\*(?=[^\s*\d])[^*\n]{1,40}\*?|~~[^~\n]{1,40}/g

/** Marks of Markdown that readers would see as asterisks. */
export const emphasis: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    return [...side.text.body, ...side.text.front.filter(({ kind }) => kind === 'note')]
      .filter(({ kind }) => kind !== 'code')
      .flatMap((passage) =>
        matchesIn(passage.text, LEFT_MARKS).map(([words]) =>
          finding(ID, 'warning', side, passage, words.trim(), 'markdown.emphasis'),
        ),
      )
  },
}
