import { type FormEvent, useState } from 'react'
import { Refused, upload } from '../call'
import { Dialog } from '../dialog'
import { useInterface } from '../interface'
import { addressName, type FileWords, type KeptFile, kindOf } from '../text/file-markdown'

/** A file that lies beside the text now, and what is said of it. */
export type BroughtFile = KeptFile & FileWords

type Properties = {
  readonly slug: string
  readonly file: File
  readonly isForText: boolean
  readonly onDone: (brought: BroughtFile | undefined) => void
}

/** Asks under which name a file is put beside the text, and for the words that stand for it. */
export function FileDialog({ slug, file, isForText, onDone }: Properties) {
  const { t, say } = useInterface()
  const [told, setTold] = useState<string>()
  const [taken, setTaken] = useState<string>()
  const kind = kindOf(file.name)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (key: string) =>
      String(form.get(key) ?? '')
        .replace(/\s+/g, ' ')
        .trim()
    const name = said('name')
    try {
      const answer = await upload(slug, file, name, taken === name)
      if (!('exists' in answer))
        return onDone({ ...answer, words: said('words'), caption: said('caption'), credit: said('credit') })
      setTaken(answer.exists)
      setTold(t('fileExists', { name: answer.exists }))
    } catch (error) {
      setTold(error instanceof Refused ? say(error.told) : t('notUploaded'))
    }
  }
  return (
    <Dialog title={t(kind === 'picture' ? 'bringPicture' : 'bringFile')} onClose={() => onDone(undefined)}>
      <form onSubmit={submit}>
        <label>
          {t('fileName')}
          <input
            name="name"
            required
            defaultValue={addressName(file.name)}
            pattern="[A-Za-z0-9][A-Za-z0-9_.\-]*"
          />
        </label>
        {isForText && kind !== 'captions' && <Words kind={kind} />}
        {told && (
          <p className="told" role="alert">
            {told}
          </p>
        )}
        <p className="dialog-buttons">
          <button type="submit" className="chief">
            {t(taken ? 'replaceFile' : 'putIn')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

/** How the words of each kind are asked for. */
const ASKED = { picture: 'altText', media: 'mediaTitle', document: 'linkText' } as const

/** What stands for a file in the text. */
function Words({ kind }: { kind: keyof typeof ASKED }) {
  const { t } = useInterface()
  return (
    <>
      <label>
        {t(ASKED[kind])}
        <textarea name="words" required rows={2} />
      </label>
      {kind !== 'document' &&
        (['caption', 'credit'] as const).map((name) => (
          <label key={name}>
            {t(name)}
            <input name={name} />
          </label>
        ))}
    </>
  )
}
