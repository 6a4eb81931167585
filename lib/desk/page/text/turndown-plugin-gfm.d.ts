declare module '@joplin/turndown-plugin-gfm' {
  /** Tables, struck words and tasks, as GitHub Flavored Markdown has them. */
  export const gfm: import('turndown').Plugin
}
