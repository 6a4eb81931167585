import { type LocalizedMessage, listMessage, localizeMessage } from '../../i18n/localized-message'
import { CLIP_SITES, clipAddress } from '../../markdown/clip-addresses'
import { endingOf, MEDIA_TYPES } from '../../markdown/document-types'
import { isMediaName } from '../../markdown/documents'
import type { WrittenPicture } from '../../markdown/written-pictures'
import { type Advice, told } from '../problem'

const NO_CLIP = {
  en: '{url}, an address of {site} that leads to no clip',
  th: '{url} ซึ่งเป็นที่อยู่ของ {site} ที่ไม่ได้ไปที่คลิป',
}
const WRITE_CLIP = {
  en: 'Write the address of the clip itself, such as `{example}`, or make it a link: `[The words]({url})`.',
  th: 'เขียนที่อยู่ของคลิปเอง เช่น `{example}` หรือทำเป็นลิงก์: `[ข้อความ]({url})`',
}
const IN_LINE = {
  en: '{url}, a clip that does not stand on a line of its own',
  th: '{url} ซึ่งเป็นคลิปที่ไม่ได้อยู่บรรทัดของตัวเอง',
}
const OWN_LINE = {
  en: 'Put it on a line of its own, between empty lines, or make it a link: `[The words]({url})`.',
  th: 'วางไว้บรรทัดของตัวเอง เว้นบรรทัดว่างก่อนและหลัง หรือทำเป็นลิงก์: `[ข้อความ]({url})`',
}
const NO_TITLE = { en: 'no title for the clip {url}', th: 'ว่าคลิป {url} ไม่มีชื่อ' }
const NAME_FOR_TITLE = {
  en: "a file's name where the title of the clip {url} belongs",
  th: 'ชื่อไฟล์แทนชื่อของคลิป {url}',
}
const WRITE_TITLE = {
  en: 'Write what is heard or seen in it: `![The title]({url})`.',
  th: 'เขียนว่าในคลิปมีอะไร: `![ชื่อคลิป]({url})`',
}
const BAD_KIND = { en: '{url}, a kind of file that is not played', th: '{url} ซึ่งเป็นไฟล์ชนิดที่ไม่เล่น' }
const GOOD_KINDS = {
  en: 'Save the sound or the video anew, so that its name ends in {kinds}.',
  th: 'บันทึกเสียงหรือวิดีโอใหม่ให้ชื่อไฟล์ลงท้ายด้วย {kinds}',
}
const BAD_PLACE = {
  en: '{url}, a file that does not lie right beside this one',
  th: '{url} ซึ่งเป็นไฟล์ที่ไม่ได้อยู่ข้างไฟล์นี้',
}
const PUT_BESIDE = {
  en: 'Put it right beside this file, not into another folder, and write its name alone: `![The title](clip.mp4)`.',
  th: 'วางไว้ข้างไฟล์นี้ ไม่ใช่ในโฟลเดอร์อื่น แล้วเขียนเฉพาะชื่อไฟล์: `![ชื่อคลิป](clip.mp4)`',
}
const OTHER_SITE = { en: '{url}, an address outside the site', th: '{url} ซึ่งเป็นที่อยู่นอกเว็บไซต์นี้' }
const KNOWN_SITES = {
  en: 'Save the file beside this one and write its name, or link to it: `[The words]({url})`. Clips are shown of {sites} alone.',
  th: 'บันทึกไฟล์ไว้ข้างไฟล์นี้แล้วเขียนชื่อไฟล์ หรือทำเป็นลิงก์: `[ข้อความ]({url})` คลิปที่แสดงได้มีเฉพาะของ {sites}',
}

/** What editors have that no browser plays everywhere. */
const NOT_PLAYED = /\.(?:mov|m4v|avi|mkv|wmv|flv|3gp|mpe?g|wav|aac|flac|aiff?|wma|opus|oga|amr)$/i
/** Sites of clips that are none of ours. */
const OTHER_SITES =
  /^https?:\/\/(?:[\w-]+\.)*(?:vimeo\.com|dailymotion\.com|twitch\.tv|instagram\.com|x\.com|twitter\.com|soundcloud\.com|spotify\.com|bilibili\.(?:com|tv)|line\.me)\//i

/**
 * @param written a picture as an editor wrote it
 * @returns whether it is meant as sound or video, beside the text or on a site of clips
 */
export function isMeantAsClip({ url }: WrittenPicture): boolean {
  const name = url.trim().replace(/[?#].*$/s, '')
  return isMediaName(url) || clipAddress(url) !== undefined || OTHER_SITES.test(url) || isRecording(name)
}

function isRecording(name: string): boolean {
  return NOT_PLAYED.test(name) || MEDIA_TYPES.has(endingOf(name))
}

/**
 * @param written a picture that is meant as sound or video
 * @returns what is wrong with how it is written; whether there is such a file is told with the documents
 */
export function clipAdvice({ url, alt, isAlone }: WrittenPicture): Advice | undefined {
  const address = clipAddress(url)
  const values = { url: told(url.trim()), site: address?.site ?? '', example: address?.example ?? '' }
  const advice = (found: LocalizedMessage, expected: LocalizedMessage, more = {}): Advice => ({
    found: localizeMessage(found, values),
    expected: localizeMessage(expected, { ...values, ...more }),
  })
  if (address && !address.isClip) return advice(NO_CLIP, WRITE_CLIP)
  if (!address && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url.trim()))
    return advice(OTHER_SITE, KNOWN_SITES, { sites: listMessage([...CLIP_SITES]) })
  if (!address && !isMediaName(url))
    return NOT_PLAYED.test(url.trim())
      ? advice(BAD_KIND, GOOD_KINDS, { kinds: KINDS })
      : advice(BAD_PLACE, PUT_BESIDE)
  if (!isAlone) return advice(IN_LINE, OWN_LINE)
  const words = alt.trim()
  if (words !== '' && !isRecording(words)) return undefined
  return advice(words === '' ? NO_TITLE : NAME_FOR_TITLE, WRITE_TITLE)
}

const KINDS = listMessage([...MEDIA_TYPES.keys()])
