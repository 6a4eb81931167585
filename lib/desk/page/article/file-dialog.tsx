import { useEffect, useState } from 'react'
import type { EditedArticle } from '../../api'
import { checkFile, upload } from '../call'
import { Dialog, saidIn } from '../dialog'
import { useInterface } from '../interface'
import { addressName, type FileWords, type KeptFile } from '../text/file-markdown'
import { useAttempt } from '../use-attempt'

/** A file that lies beside the text now, and what is said of it. */
export type BroughtFile = KeptFile & FileWords

type Properties = {
  readonly article: EditedArticle
  readonly file: File
  /** Whether words are asked that stand for it in the text. */
  readonly isForText: boolean
  readonly onDone: (brought: BroughtFile | undefined) => void
}

/** How the words of each kind are asked for; captions go with their video. */
const ASKED = { picture: 'altText', media: 'mediaTitle', document: 'linkText' } as const

/** Tells what cannot be published; else asks under which name a file is put beside the text, and for the words that stand for it. */
export function FileDialog({ article, file, isForText, onDone }: Properties) {
  const { t } = useInterface()
  const { told, tell, attempt } = useAttempt()
  const { slug } = article
  const [taken, setTaken] = useState<string>()
  const [kind, setKind] = useState<KeptFile['kind']>()
  const [isChecked, setChecked] = useState(false)
  useEffect(() => {
    void attempt(async () => setKind((await checkFile(slug, file)).kind)).then(() => setChecked(true))
  }, [attempt, slug, file])
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
      chief={
        kind && {
          name: t(taken ? 'replaceFile' : 'putIn'),
          act: (form) => void attempt(() => bring(form)),
        }
      }
      told={told}
    >
      {!isChecked && <p role="status">{t('looking')}</p>}
      {kind && <FileFields kind={kind} isForText={isForText} proposed={addressName(file.name, article)} />}
    </Dialog>
  )
}

type FieldsProperties = {
  readonly kind: KeptFile['kind']
  readonly isForText: boolean
  /** The name that is proposed. */
  readonly proposed: string
}

function FileFields({ kind, isForText, proposed }: FieldsProperties) {
  const { t } = useInterface()
  return (
    <>
      <label>
        {t('fileName')}
        <input name="name" required defaultValue={proposed} pattern="[A-Za-z0-9][A-Za-z0-9_.\-]*" />
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
    </>
  )
}
