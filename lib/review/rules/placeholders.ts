import { finding } from '../finding'
import { draftSamples } from '../new-article/draft-comments'
import { isDraft } from '../pair/analyzed-version'
import type { ReviewPassage } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'

const samplesOf = (key: 'headline' | 'standfirst' | 'text') => Object.values<string>(draftSamples[key])

/** What a new draft begins with, by the kind of passage that it stands in; a whole passage alone is equal to it. */
const PLACEHOLDERS: Readonly<Partial<Record<ReviewPassage['kind'], readonly string[]>>> = {
  headline: samplesOf('headline'),
  standfirst: samplesOf('standfirst'),
  paragraph: samplesOf('text'),
}

/** Sample words of a new draft that nobody has written over, in what readers are to see. */
export const placeholders: VersionRule = {
  id: 'placeholders',
  severity: 'error',
  scope: 'version',
  finds: {
    en: 'The headline, the standfirst and the first paragraph that a new draft begins with, left as they came.',
    th: 'พาดหัว โปรย และย่อหน้าแรกที่เป็นข้อความตัวอย่างของฉบับร่างใหม่ ซึ่งยังไม่ได้เขียนแทน',
  },
  run: (version) =>
    isDraft(version)
      ? []
      : [...version.text.front, ...version.text.body]
          .filter(({ kind, text }) => PLACEHOLDERS[kind]?.includes(text.trim()))
          .map((passage) => finding(version, passage, passage.text, 'placeholders.left')),
}
