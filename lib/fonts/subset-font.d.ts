declare module 'subset-font' {
  /** What of subset-font's options is used here: https://github.com/papandreou/subset-font#api */
  export type SubsetOptions = {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2'
    /** OpenType features to keep, by their four-letter tags; all when left out. */
    keepFeatures?: string[]
    noHinting?: boolean
  }
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>
}
