/** A line of a comparison: what was measured, in both variants, in one unit. */
export type Row = {
  readonly label: string
  readonly ours: number | undefined
  readonly stock: number | undefined
  /** Writes a value with its unit. */
  readonly show: (value: number) => string
}

const HEAD = ['', 'Otagai', 'stock Next', 'stock ÷ Otagai']

/**
 * Sets a comparison in columns.
 *
 * @param title what is compared
 * @param rows its lines; a value that was not measured is a dash
 * @returns lines of text, each ended
 */
export function table(title: string, rows: readonly Row[]): string {
  return columns(title, [HEAD, ...rows.map(cells)])
}

/**
 * Sets lines in columns as wide as their widest cell; all but the first are set to the right.
 *
 * @param title what they tell
 * @param lines their cells, those of the head first
 * @returns lines of text, each ended
 */
export function columns(title: string, lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  )
  const set = (line: readonly string[]) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return `${title}\n${lines.map((line) => `  ${set(line)}\n`).join('')}`
}

function cells({ label, ours, stock, show }: Row): string[] {
  const shown = (value: number | undefined) => (value === undefined ? '–' : show(value))
  return [label, shown(ours), shown(stock), ratio(ours, stock)]
}

/** How many times the one is the other; nothing where there is no such number. */
function ratio(ours: number | undefined, stock: number | undefined): string {
  if (ours === undefined || stock === undefined) return '–'
  if (ours === 0) return stock === 0 ? '1.0×' : '–'
  return `${(stock / ours).toFixed(stock / ours < 10 ? 1 : 0)}×`
}

/** Ways to write a value. */
export const inBytes = (value: number) => (value === 0 ? '0' : `${(value / 1000).toFixed(1)} KB`)
export const inMegabytes = (value: number) => `${Math.round(value / 1e6)} MB`
export const inMilliseconds = (value: number) => `${Math.round(value)} ms`
export const inSeconds = (value: number) => `${value.toFixed(1)} s`
export const asCount = (value: number) => String(Math.round(value))
export const asScore = (value: number) => value.toFixed(3)
