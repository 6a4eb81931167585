import type { AudioObject, VideoObject } from 'schema-dts'
import type { Article, ArticleVersion } from '../content/articles/article'
import { machineDate } from '../content/moments'
import { isDayKnown } from '../i18n/dates'
import { absolute } from '../i18n/site-url'
import { playedIn } from '../markdown/clips'
import { endingOf, MEDIA_TYPES } from '../markdown/document-types'
import { fallbackOf } from '../pictures/variants'

/**
 * The sound and video of an article for search engines, as far as all is known that they ask for: of a video a name, a
 * picture and the day (https://developers.google.com/search/docs/appearance/structured-data/video). Of the clips of other
 * sites nothing is known.
 *
 * @param article the article
 * @param version its version in the language of the page
 * @returns its `audio` and its `video`, where there are any
 * @throws when `SITE_URL` is wrong
 */
export function recordings(
  { date }: Article,
  { body, documents = {}, pictures = {} }: ArticleVersion,
): { audio?: readonly AudioObject[]; video?: readonly VideoObject[] } {
  const hasMedia = Object.values(documents).some(({ media }) => media)
  if (!hasMedia || !isDayKnown(date)) return {}
  const audio: AudioObject[] = []
  const video: VideoObject[] = []
  for (const { name, title, poster } of playedIn(body)) {
    const { path, media } = documents[name] ?? {}
    const encodingFormat = MEDIA_TYPES.get(endingOf(name))
    if (!path || !media || !encodingFormat) continue
    const said = {
      name: title,
      contentUrl: absolute(path),
      encodingFormat,
      uploadDate: machineDate(date),
    }
    const picture = poster === undefined ? undefined : pictures[poster]
    if (media.kind === 'sound') audio.push({ '@type': 'AudioObject', ...said })
    else if (picture)
      video.push({ '@type': 'VideoObject', ...said, thumbnailUrl: absolute(fallbackOf(picture).src) })
  }
  return { ...(audio.length > 0 ? { audio } : {}), ...(video.length > 0 ? { video } : {}) }
}
