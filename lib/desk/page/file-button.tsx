/** A button that lets a file be chosen. */
export function FileButton({
  name,
  accept,
  onFile,
}: {
  name: string
  /** Kinds of files, as HTML's `accept` names them. */
  accept?: string
  onFile: (file: File) => void
}) {
  return (
    <label className="button">
      {name}
      <input
        type="file"
        accept={accept}
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
}
