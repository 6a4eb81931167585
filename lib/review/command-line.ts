import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestWord } from '../articles/spelling'

/**
 * Ends the command with exit code 2: it could not run.
 *
 * @param message why, and what to write instead
 */
export function refuse(message: string): never {
  console.error(message)
  process.exit(2)
}

/**
 * @param config the options a command takes, as `parseArgs` wants them
 * @param usage how to call the command, which is told when it was called otherwise
 * @returns what stands on the command line
 */
export function readCommandLine<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

/**
 * Refuses an article that does not exist, and names the one that may be meant.
 *
 * @param slug the article asked for
 * @param slugs the articles there are
 */
export function refuseUnknownArticle(slug: string, slugs: readonly string[]): void {
  if (slugs.includes(slug)) return
  const near = nearestWord(slug, slugs)
  refuse(`There is no article “${slug}”${near ? `; is it “${near}”?` : '.'}`)
}
