import { useState } from 'react'
import { upload } from '../call'
import { Dialog, saidIn } from '../dialog'
import { useInterface } from '../interface'
import { addressName, type FileWords, type KeptFile, kindOf } from '../text/file-markdown'
import { useAttempt } from '../use-attempt'

/** A file that lies beside the text now, and what is said of it. */
export type BroughtFile = KeptFile & FileWords

type Properties = {
  readonly slug: string
  readonly file: File
  /** Whether words are asked that stand for it in the text. */
  readonly isForText: boolean
  readonly onDone: (brought: BroughtFile | undefined) => void
}

/** How the words of each kind are asked for; captions go with their video. */
const ASKED = { picture: 'altText', media: 'mediaTitle', document: 'linkText' } as const

/** Asks under which name a file is put beside the text, and for the words that stand for it. */
export function FileDialog({ slug, file, isForText, onDone }: Properties) {
  const { t } = useInterface()
  const { told, tell, attempt } = useAttempt()
  const [taken, setTaken] = useState<string>()
  const kind = kindOf(file.name)
  const bring = async (form: FormData) => {
    const said = (key: string) => saidIn(form, key)
    const answer = await upload([slug, said('name')], file, taken === said('name'))
    if (!('exists' in answer))
      return onDone({ ...answer, words: said('words'), caption: said('caption'), credit: said('credit') })
    setTaken(answer.exists)
    tell(t('fileExists', { name: answer.exists }))
  }
  return (
    <Dialog
      title={t(kind === 'picture' ? 'bringPicture' : 'bringFile')}
      onClose={() => onDone(undefined)}
      chief={{
        name: t(taken ? 'replaceFile' : 'putIn'),
        act: (form) => void attempt(() => bring(form)),
      }}
      told={told}
    >
      <label>
        {t('fileName')}
        <input
          name="name"
          required
          defaultValue={addressName(file.name)}
          pattern="[A-Za-z0-9][A-Za-z0-9_.\-]*"
        />
      </label>
      {isForText && kind !== 'captions' && (
        <label>
          {t(ASKED[kind])}
          <textarea name="words" required rows={2} />
        </label>
      )}
      {isForText &&
        (kind === 'picture' || kind === 'media') &&
        (['caption', 'credit'] as const).map((name) => (
          <label key={name}>
            {t(name)}
            <input name={name} />
          </label>
        ))}
    </Dialog>
  )
}
