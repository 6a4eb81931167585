import { type FormEvent, useState } from 'react'
import { Refused, upload } from '../call'
import { Dialog } from '../dialog'
import { useInterface } from '../interface'
import { addressName } from '../text/file-markdown'

/** A file that lies beside the text now. */
export type BroughtFile = {
  readonly name: string
  readonly isPicture: boolean
  /** What a picture shows, or what the link to another file says. */
  readonly words: string
  readonly caption: string
}

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
  const isPicture = file.type.startsWith('image/')
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
      if ('exists' in answer) {
        setTaken(answer.exists)
        setTold(t('fileExists', { name: answer.exists }))
      } else onDone({ name: answer.name, isPicture, words: said('words'), caption: said('caption') })
    } catch (error) {
      setTold(error instanceof Refused ? say(error.told) : t('notUploaded'))
    }
  }
  return (
    <Dialog title={t(isPicture ? 'bringPicture' : 'bringFile')} onClose={() => onDone(undefined)}>
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
        {isForText && <Words isPicture={isPicture} />}
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

/** What stands for a file in the text. */
function Words({ isPicture }: { isPicture: boolean }) {
  const { t } = useInterface()
  return (
    <>
      <label>
        {t(isPicture ? 'altText' : 'linkText')}
        <textarea name="words" required rows={2} />
      </label>
      {isPicture && (
        <label>
          {t('caption')}
          <input name="caption" />
        </label>
      )}
    </>
  )
}
