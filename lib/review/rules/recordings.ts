import type { ArticleVersion } from '../../content/articles/article'
import { documentName } from '../../markdown/documents'
import { finding, type RuleFinding } from '../finding'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { Link } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'

/** What a transcript is called, in the languages that it is looked for in. */
const TRANSCRIPT: Readonly<Record<string, RegExp>> = {
  th: /ถอดเสียง|ถอดความ|ถอดคำ|คำต่อคำ/,
  en: /transcript/i,
}

/** Sound and video that readers who do not hear it are told nothing of: WCAG 2.2, success criteria 1.2.1 and 1.2.2. */
export const recordings: VersionRule = {
  id: 'recordings',
  severity: 'notice',
  scope: 'version',
  finds: {
    en: 'A video without captions, and sound without a transcript, for readers who do not hear.',
    th: 'วิดีโอที่ไม่มีคำบรรยาย และเสียงที่ไม่มีบทถอดเสียง สำหรับผู้อ่านที่ไม่ได้ยิน',
  },
  run(version) {
    const played = recordingsIn(version)
    return played.flatMap((recording, index): RuleFinding[] => {
      const { name, media, passage } = recording
      if (media.kind === 'video') {
        if (media.captions.length > 0) return []
        const captions = `${name.replace(/\.\w+$/, '')}.${version.version.locale}.vtt`
        return [finding(version, passage, name, 'recordings.captions', { captions })]
      }
      const isTold = hasTranscript(version, passage.line, played[index + 1]?.passage.line ?? Infinity)
      return isTold ? [] : [finding(version, passage, name, 'recordings.transcript')]
    })
  },
}

type Media = NonNullable<NonNullable<ArticleVersion['documents']>[string]['media']>

type Recording = { readonly name: string; readonly media: Media; readonly passage: Link['passage'] }

/** Each recording once, where the text names it first. */
function recordingsIn({ version, text }: AnalyzedVersion): readonly Recording[] {
  const found = new Map<string, Recording>()
  for (const { url, passage } of [...text.images, ...text.links]) {
    const name = documentName(url)?.name ?? ''
    const media = version.documents?.[name]?.media
    if (media && !found.has(name)) found.set(name, { name, media, passage })
  }
  return [...found.values()].sort((a, b) => a.passage.line - b.passage.line)
}

/** A heading or a link that calls itself a transcript, behind the recording and before the next one; or a document that is listed. */
function hasTranscript({ version, text }: AnalyzedVersion, from: number, to: number): boolean {
  const called = TRANSCRIPT[version.locale]
  // In other languages nobody has said what a transcript is called.
  if (!called) return true
  const isBehind = ({ line }: { readonly line: number }) => line >= from && line < to
  return (
    text.body.some(
      (passage) => passage.kind === 'heading' && isBehind(passage) && called.test(passage.text),
    ) ||
    text.links.some(({ passage, text: words }) => isBehind(passage) && called.test(words)) ||
    (version.attachments ?? []).some(({ label }) => called.test(label))
  )
}
