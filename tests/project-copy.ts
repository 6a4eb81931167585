import { cp, mkdir, mkdtemp } from 'node:fs/promises'
import path from 'node:path'

/** What `npm run build` reads, but for the content that a test brings. */
const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'tsconfig.json',
]

/**
 * Copies the sources, so that a build does not touch the project's own `out/`. The copy lies inside the project, where
 * Node and Turbopack find the installed packages from it.
 *
 * @param name what the copy's folder is called in `.cache/`, before what makes it the only one of that name
 * @returns absolute path of the copy; whoever asked for it removes it
 */
export async function copyProject(name: string): Promise<string> {
  const project = process.cwd()
  await mkdir(path.join(project, '.cache'), { recursive: true })
  const folder = await mkdtemp(path.join(project, `.cache/${name}-`))
  for (const source of SOURCES)
    await cp(path.join(project, source), path.join(folder, source), { recursive: true })
  return folder
}
