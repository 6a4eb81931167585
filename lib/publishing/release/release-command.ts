// `npm run release -- <folder>`: has the site of `out/` served from a folder of releases, or the one before it.
import path from 'node:path'
import { LocalizedError } from '../../i18n/localized-error'
import {
  COMMON_OPTIONS,
  endCommand,
  LOCALE_USAGE,
  readCommandLine,
  say,
} from '../../review/command/command-line'
import { forgetOthers, goBack, release } from './release'

const COMMAND = `npm run release -- <folder> [--back | --forget] ${LOCALE_USAGE}`
const USAGE = {
  en: `${COMMAND}

Copies the finished site of out/ into <folder>/releases/ and swings the link <folder>/current to it, without a moment
between. The last five releases stay.

--back    serves the release before the current one
--forget  removes every release but the current one, such as after an article was withdrawn
--locale  chooses the language of what is told`,
  th: `${COMMAND}

คัดลอกเว็บไซต์ที่สร้างเสร็จแล้วใน out/ ไปไว้ใน <folder>/releases/ แล้วเปลี่ยนลิงก์ <folder>/current ให้ชี้ไปที่รุ่นใหม่ในจังหวะเดียว
เว็บไซต์จึงไม่หายไปแม้ชั่วขณะ และเก็บห้ารุ่นล่าสุดไว้

--back    กลับไปใช้รุ่นก่อนหน้ารุ่นที่ใช้อยู่
--forget  ลบทุกรุ่นนอกจากรุ่นที่ใช้อยู่ เช่น หลังถอนบทความ
--locale  เลือกภาษาของข้อความที่แจ้ง`,
}
const SERVED = {
  en: '{current} now is the release {name}.',
  th: '{current} เป็นรุ่น {name} แล้ว',
}
const FORGOTTEN = {
  en: '{current} is the release {name}, and there is no other now.',
  th: '{current} เป็นรุ่น {name} และไม่มีรุ่นอื่นเหลืออยู่',
}
const FAILED = {
  en: 'The command could not end its work: {reason}\n{current} is a whole site, and the next release removes what is left over.',
  th: 'คำสั่งทำงานไม่สำเร็จ: {reason}\n{current} ยังเป็นเว็บไซต์ที่ครบถ้วน และการเผยแพร่ครั้งต่อไปจะลบสิ่งที่ค้างอยู่',
}

const { positionals, values } = readCommandLine(
  {
    allowPositionals: true,
    options: {
      ...COMMON_OPTIONS,
      back: { type: 'boolean', default: false },
      forget: { type: 'boolean', default: false },
    },
  },
  USAGE,
)
const [given, ...others] = positionals
if (!given || others.length > 0 || (values.back && values.forget)) endCommand(USAGE)
const folder = path.resolve(given)
const current = path.join(folder, 'current')
try {
  if (values.forget) say(FORGOTTEN, { current, name: await forgetOthers(folder) })
  else {
    const name = values.back ? await goBack(folder) : await release(path.resolve('out'), folder)
    say(SERVED, { current, name })
  }
} catch (error) {
  if (error instanceof LocalizedError) endCommand(error.localized)
  // A full disk, a file of another user: what the system says, in its own words.
  if (error instanceof Error && 'syscall' in error) endCommand(FAILED, { current, reason: error.message })
  throw error
}
