import path from 'node:path'
import { z } from 'zod'
import { isSlug, slugFrom } from '../content/articles/slug'
import { RECORD_KEY } from '../content/front-matter/record-key'
import { entryKind } from '../entry-kind'
import { defaultLocale, isLocale, locales } from '../i18n/locales'
import type { DisplayLanguage } from '../i18n/localized-message'
import { writeDrafts } from '../review/new-article/write-drafts'
import type { DeskCalls, EditedArticle } from './api'
import { articleFolder, filesBeside, readTexts, saveText } from './article-files'
import { checkArticle } from './check'
import type { LibraryReader } from './desk-library'
import { DESK_MESSAGES } from './desk-messages'
import { fieldSetups } from './field-setup'
import { listedArticles } from './listing'
import { publishingPlan } from './publishing-plan'
import { RefusedError } from './refusal'
import type { Shadow } from './shadow'
import { acknowledged, markedInStep, originalAmong } from './text-edits'
import type { WrittenFiles } from './written-files'

/** What the desk works on. */
export type Desk = {
  /** Absolute path of the content folder. */
  readonly content: string
  /** The language of the editor, until another is chosen. */
  readonly language: DisplayLanguage
  readonly shadow: Shadow
  readonly library: LibraryReader
  readonly written: WrittenFiles
}

type Answers = {
  readonly [Name in keyof DeskCalls]: (
    request: DeskCalls[Name]['request'],
    desk: Desk,
  ) => DeskCalls[Name]['response'] | Promise<DeskCalls[Name]['response']>
}

const slug = z.string().max(255)
const locale = z.string().refine(isLocale)
const text = z.string().max(4_000_000)
const texts = z.record(locale, text)

/** What each call takes: what has another form is no call of the desk's page. */
const FORMS: { readonly [Name in keyof DeskCalls | 'publish']: z.ZodType } = {
  setup: z.strictObject({}),
  list: z.strictObject({}),
  plan: z.strictObject({}),
  open: z.strictObject({ slug }),
  check: z.strictObject({ slug, texts }),
  save: z.strictObject({ slug, locale, content: text, basedOn: z.string().optional() }),
  create: z.strictObject({ slug, original: locale, headlines: z.record(locale, z.string().max(1000)) }),
  markReviewed: z.strictObject({ slug, locale, texts }),
  acknowledge: z.strictObject({
    content: text,
    finding: z.object({
      check: z.string(),
      severity: z.enum(['error', 'warning', 'notice']),
      words: z.string(),
    }),
    reason: z.string(),
  }),
  publish: z.strictObject({
    commitMessage: z
      .string()
      .max(10_000)
      .regex(/^[^\0]*$/)
      .optional(),
  }),
}

const ANSWERS: Answers = {
  setup: (_, { library, language }) => ({
    locales: locales.map(({ code, name }) => ({ code, name })),
    defaultLocale,
    topics: library.siteContent().topics,
    fields: fieldSetups(),
    language,
  }),
  list: async (_, { library }) => ({ articles: listedArticles(await library.read(), Date.now()) }),
  open: ({ slug }, desk) => openArticle(slug, desk),
  async check({ slug, texts }, { content, shadow, library }) {
    const saved = articleFolder(content, slug)
    const folder = shadow.lay(slug, texts)
    return checkArticle(folder, saved, await library.known())
  },
  save({ slug, locale, content: text, basedOn }, desk) {
    const answer = saveText(articleFolder(desk.content, slug), locale, text, basedOn)
    if ('version' in answer) noteWritten(`articles/${slug}/${locale}.md`, desk)
    return answer
  },
  create({ slug, original, headlines }, desk) {
    const { content, language, library } = desk
    if (slugFrom(slug) !== slug)
      throw new RefusedError(DESK_MESSAGES[isSlug(slug) ? 'reservedSlug' : 'badSlug'], 422, { slug })
    if (!headlines[original]?.trim()) throw new RefusedError(DESK_MESSAGES.noHeadline, 422)
    if (entryKind(content, `articles/${slug}`) !== 'missing')
      throw new RefusedError(DESK_MESSAGES.taken, 409, { slug })
    const topics = library.siteContent().topics.map(({ id }) => id)
    writeDrafts(path.join(content, 'articles', slug), { original, headlines, topics, language })
    for (const { code } of locales) noteWritten(`articles/${slug}/${code}.md`, desk)
    return openArticle(slug, desk)
  },
  async markReviewed({ slug, locale, texts }, { content, shadow, library }) {
    const folder = articleFolder(content, slug)
    const { findings } = checkArticle(shadow.lay(slug, texts), folder, await library.known())
    // A record that was broken by hand is written anew.
    const errors = findings.filter(({ severity, field }) => severity === 'error' && field !== RECORD_KEY)
    if (errors.some((finding) => finding.locale === locale))
      throw new RefusedError(DESK_MESSAGES.hasErrors, 409)
    const saved = readTexts(folder).map((one) => [one.locale, one.content] as const)
    return { content: markedInStep(new Map([...saved, ...Object.entries(texts)]), locale) }
  },
  acknowledge: (request) => ({ content: acknowledged(request) }),
  plan: (_, desk) => publishingPlan(desk),
}

/**
 * Takes note of a file that the desk has just written.
 *
 * @param name its path from the content folder
 * @param desk what the desk works on
 */
export function noteWritten(name: string, { written, shadow }: Desk): void {
  written.note(name)
  try {
    shadow.followOne(name)
  } catch (error) {
    // The file is saved, whether it is seen in the preview or not.
    console.error(error)
  }
}

function openArticle(slug: string, { content }: Desk): EditedArticle {
  const folder = articleFolder(content, slug)
  const texts = readTexts(folder)
  const original = originalAmong(texts.map((one) => [one.locale, one.content]))
  return { slug, original, texts, files: filesBeside(folder) }
}

/**
 * Answers a call of the desk's page.
 *
 * @param name the name of the call
 * @param request what it sent, which may be anything
 * @param desk what the desk works on
 * @returns the answer; undefined where there is no such call
 * @throws RefusedError with what the editor is told
 */
export async function answerCall(name: string, request: unknown, desk: Desk): Promise<unknown> {
  if (!Object.hasOwn(ANSWERS, name)) return undefined
  const known = name as keyof DeskCalls
  return (ANSWERS[known] as (request: unknown, desk: Desk) => unknown)(inForm(known, request), desk)
}

/**
 * @param name the name of a call
 * @param request what the desk's page sent, which may be anything
 * @returns the same, in the form of that call
 * @throws RefusedError when it has another
 */
export function inForm(name: keyof typeof FORMS, request: unknown): unknown {
  const { data, error } = FORMS[name].safeParse(request)
  const field = error?.issues[0]?.path.join('.') ?? ''
  if (error) throw new RefusedError(DESK_MESSAGES.badForm, 400, { field: `${name} ${field}`.trim() })
  return data
}
