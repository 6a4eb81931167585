import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { LocalizedError } from '../../i18n/localized-error'
import { localizeMessage } from '../../i18n/localized-message'
import { beginOf, isRunning } from '../build/processes'

/*
 * Who works on a folder of releases puts an empty file into it whose name says who it is, looks for files of others, and
 * gives way where there is one. Of two that come at the same moment, both may give way, but never both go on; and the file
 * of a process that was killed is no obstacle, and can be removed by anyone without taking another's for it.
 */
const CLAIM = /^\.releasing\.(.+)\.(\d+)\.(\d+)$/

/** Stands in a claim for the time where the system does not tell it. */
const UNKNOWN = '0'

const NO_FOLDER = {
  en: 'There is no folder {folder}. Make it first, so that a slip in its name makes no second site: mkdir -p "{folder}"',
  th: 'ไม่มีโฟลเดอร์ {folder} โปรดสร้างก่อน เพื่อไม่ให้ชื่อที่พิมพ์ผิดกลายเป็นเว็บไซต์อีกแห่ง: mkdir -p "{folder}"',
}
const NOT_WRITABLE = {
  en: '{folder} cannot be written to ({code}). Run the command as the user whom the folder belongs to.',
  th: 'เขียนลงใน {folder} ไม่ได้ ({code}) โปรดใช้คำสั่งนี้ในชื่อผู้ใช้ที่เป็นเจ้าของโฟลเดอร์',
}
const RUNNING = {
  en: 'Another release into {folder} is running, process {pid} on {host}. Wait until it has ended. If there is no such process, remove {file}.',
  th: 'มีการเผยแพร่ลงใน {folder} อยู่แล้ว โดยโพรเซส {pid} บนเครื่อง {host} โปรดรอจนเสร็จ หากไม่มีโพรเซสนั้นแล้ว ให้ลบ {file}',
}

/**
 * Works on a folder of releases while no other process does.
 *
 * @param folder absolute path of the folder
 * @param work what is to be done
 * @returns what it came to
 * @throws LocalizedError when the folder is missing or cannot be written to, or another process works on it
 */
export async function withReleaseLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new LocalizedError(localizeMessage(NO_FOLDER, { folder }))
  const own = `.releasing.${hostname()}.${process.pid}.${beginOf(process.pid) ?? UNKNOWN}`
  try {
    writeFileSync(path.join(folder, own), '')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new LocalizedError(localizeMessage(NOT_WRITABLE, { folder, code }))
  }
  try {
    refuseOthers(folder, own)
    return await work()
  } finally {
    rmSync(path.join(folder, own), { force: true })
  }
}

function refuseOthers(folder: string, own: string): void {
  for (const name of readdirSync(folder)) {
    const [, host = '', pid = '', start = ''] = CLAIM.exec(name) ?? []
    if (!pid || name === own) continue
    const file = path.join(folder, name)
    // Of processes of another machine, or of another container, nothing can be known from here.
    if (host !== hostname() || isRunning(Number(pid), start))
      throw new LocalizedError(localizeMessage(RUNNING, { folder, pid, host, file }))
    rmSync(file, { force: true })
  }
}
