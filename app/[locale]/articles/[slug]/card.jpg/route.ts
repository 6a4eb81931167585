import { type CardParams, cardAnswer, cardParams } from '../card-answer'

export const dynamic = 'force-static'

export const generateStaticParams = cardParams

/** The social card of an article in one language, with its picture, where it has one. */
export async function GET(_: Request, { params }: { params: Promise<CardParams> }) {
  return cardAnswer(await params, 'jpg')
}
