import type { Block } from '@shared/text/blocks'
import { isSentence } from './sentences'

/** In characters. */
const LONGEST = 100
/** An article begins within so many blocks. */
const FIRST = 12
const BEGINNING = 80

/**
 * Marks as bylines the lines between the headline and the first sentence or heading of the article: who wrote it, when,
 * where, for whom. An article without such a beginning is left as it is.
 */
export function markBylines(blocks: readonly Block[]): Block[] {
  const headline = blocks.findIndex(({ role }) => role === 'headline')
  const begins = blocks.findIndex((block, at) => at > headline && isBeginning(block))
  if (headline < 0 || begins < 0 || begins - headline > FIRST) return [...blocks]
  const isBefore = (at: number): boolean => at > headline && at < begins
  // Behind a lead the byline goes on: "By", and on the next line who it was.
  const goesOn = (at: number): boolean => at > headline && at <= headline + FIRST && blocks[at - 1]?.role === 'byline'
  return blocks.map((block, at) =>
    isLine(block) && (isBefore(at) || goesOn(at)) ? { ...block, role: 'byline' as const } : block,
  )
}

/** "Dear friends," goes on in the next line. */
const ADDRESSES = /[,،，、]$/u

const isBeginning = ({ kind, role, text }: Block): boolean =>
  role === 'body' && (kind === 'heading' || (text.length >= BEGINNING && isSentence(text)))

const isLine = ({ kind, role, text }: Block): boolean =>
  role === 'body' &&
  (kind === 'paragraph' || kind === 'list-item') &&
  text.length <= LONGEST &&
  !isSentence(text) &&
  !ADDRESSES.test(text)
