import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '../../whole-file.mjs'

/** Says that the press does not print what Next.js renders: then nothing that it prints can be trusted. */
export class WrongPrint extends Error {}

/** Where the adapter, which Next.js runs, leaves word for the build that started it. */
const fileIn = (project: string) => path.join(project, '.cache/build/wrong-print.txt')

/** Keeps what was wrong for {@link takeWrongPrint}. */
export function keepWrongPrint(project: string, { message }: WrongPrint): void {
  writeWhole(fileIn(project), message)
}

/**
 * @param project folder of the project
 * @returns what was wrong with the press in the build before, once, or undefined when nothing was
 */
export function takeWrongPrint(project: string): string | undefined {
  const file = fileIn(project)
  if (!existsSync(file)) return undefined
  const message = readFileSync(file, 'utf8')
  rmSync(file)
  return message
}
