// `npm run fonts`: writes public/fonts/ and app/fonts.css anew from the typeface's package.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { fontFaceRules } from './font-face-rules'
import { fontLicence, makeFontFiles } from './font-files'

const files = await makeFontFiles()
await rm('public/fonts', { recursive: true, force: true })
await mkdir('public/fonts', { recursive: true })
for (const { name, bytes } of files) {
  await writeFile(`public/fonts/${name}`, bytes)
  console.info(`public/fonts/${name}  ${(bytes.length / 1000).toFixed(1)} kB`)
}
await writeFile('public/fonts/OFL.txt', await fontLicence())
await writeFile('app/fonts.css', fontFaceRules(files))
