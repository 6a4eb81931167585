import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The folders of a family's regular and bold, in the package that brings it. */
function facesOf(family: 'noto-sans-thai' | 'roboto'): string[] {
  const manifest = createRequire(import.meta.url).resolve(`@expo-google-fonts/${family}/package.json`)
  return ['400Regular', '700Bold'].map((weight) => path.join(path.dirname(manifest), weight))
}

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
  return configuration(
    path.join(folder, 'phone.conf'),
    `${[...facesOf('roboto'), ...facesOf('noto-sans-thai')].map((face) => `  <dir>${face}</dir>`).join('\n')}
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>sans-serif</string></test>
    <edit name="family" mode="prepend_first" binding="strong">
      <string>Roboto</string>
      <string>Noto Sans Thai</string>
    </edit>
  </match>`,
  )
}

/**
 * Takes every face from a browser on Linux but one for Latin, as on a bare server, whatever is installed.
 *
 * @param folder where the configuration is written
 * @returns what the browser's environment needs besides
 */
export async function fontsWithoutThai(folder: string): Promise<Record<string, string>> {
  const dirs = facesOf('roboto').map((face) => `  <dir>${face}</dir>`)
  return configuration(path.join(folder, 'without-thai.conf'), dirs.join('\n'))
}

async function configuration(file: string, content: string): Promise<Record<string, string>> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${content}
</fontconfig>
`,
  )
  return { FONTCONFIG_FILE: file }
}
