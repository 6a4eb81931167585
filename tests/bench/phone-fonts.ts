import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * Gives a browser on Linux the Thai face that an Android phone has, Noto Sans Thai. Without it, text that waits for the
 * site's own face is drawn as boxes on a machine with no Thai face at all, and moves when the face arrives, as it does
 * on no reader's phone.
 *
 * @param folder where the configuration is written
 * @returns what the browser's environment needs besides: nothing on systems that have a Thai face of their own
 */
export async function phoneFonts(folder: string): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {}
  const fonts = path.dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-thai/package.json'),
  )
  const file = path.join(folder, 'fonts.conf')
  await mkdir(folder, { recursive: true })
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(fonts, '400Regular')}</dir>
  <dir>${path.join(fonts, '700Bold')}</dir>
</fontconfig>
`,
  )
  return { FONTCONFIG_FILE: file }
}
