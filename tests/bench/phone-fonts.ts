import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Where the faces are, from the packages that bring them. */
const FACES = ['noto-sans-thai', 'roboto'].flatMap((family) => {
  const manifest = createRequire(import.meta.url).resolve(`@expo-google-fonts/${family}/package.json`)
  return ['400Regular', '700Bold'].map((weight) => path.join(path.dirname(manifest), weight))
})

/**
 * Gives a browser on Linux the faces that an Android phone has, Roboto and Noto Sans Thai. Text that waits for the site's
 * own face is drawn in them; where neither is, as on a bare server, it is drawn in wide letters or boxes and moves when
 * the face arrives, as it does on no reader's phone.
 *
 * @param folder where the configuration is written
 * @returns what the browser's environment needs besides: nothing on systems that bring faces for Thai
 */
export async function phoneFonts(folder: string): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {}
  const file = path.join(folder, 'fonts.conf')
  await mkdir(folder, { recursive: true })
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${FACES.map((face) => `  <dir>${face}</dir>`).join('\n')}
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>sans-serif</string></test>
    <edit name="family" mode="prepend_first" binding="strong">
      <string>Roboto</string>
      <string>Noto Sans Thai</string>
    </edit>
  </match>
</fontconfig>
`,
  )
  return { FONTCONFIG_FILE: file }
}
