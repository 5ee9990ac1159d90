import type { Carried } from '@state/linking'
import { announce, notify } from '@state/notices'
import { perform } from '@state/perform'
import { currentPlaceOf } from '@state/place'
import { currentProject } from '@state/project-store'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { step, type TextUnit } from '@shared/words/graphemes'
import { overlaps, type Span } from '@shared/anchoring/span'
import { rememberTag } from '@state/recent-tags'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { Passage } from '@shared/kinds/passages'
import type { Tag } from '@shared/kinds/tags'
import type { Operation } from '@shared/operations/operations'
import { codingWords } from './coding-words'
import { showPassage } from './navigation'
import { passageWords } from './passage-words'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'

/** The passage the analyst is at, as this text's index has it. */
export const selectedPassage = (reader: Reader): Passage | undefined =>
  reader.passages.get(currentPlaceOf('reader').passageId ?? '')

/** Makes words, the selected ones unless others are given, a passage with this note, unless they are one; without selected words it is the passage the analyst is at. */
export function passageOfWords(
  reader: Reader,
  tagIds: string[],
  { words = reader.words(), note = '' }: { words?: Span | null; note?: string } = {},
): { passageId: string; operations: Operation[] } | null {
  const existing = words ? reader.passages.exactly(words) : selectedPassage(reader)
  if (existing) {
    const operations = tagIds.map((tagId): Operation => ({
      name: 'passage.tag',
      input: { passageId: existing.id, tagId },
    }))
    return { passageId: existing.id, operations }
  }
  const version = currentProject().versions[reader.text.versionId]
  if (!words || !version) return null
  if (currentProject().sources[version.sourceId]?.versionId !== version.id) {
    throw new Refusal('earlier-version', codingWords.earlierText)
  }
  const passage = {
    id: newId(),
    sourceId: version.sourceId,
    versionId: version.id,
    anchor: createAnchor(reader.text.text, words),
    tagIds,
    note,
    statement: null,
    credibility: null,
  }
  return { passageId: passage.id, operations: [{ name: 'passage.create', input: { passage } }] }
}

/** The selected words, or the passage the analyst is at, to be dragged elsewhere: made a passage only where they arrive. */
export function wordsToCarry(reader: Reader): Carried | null {
  const target = passageOfWords(reader, [])
  if (!target) return null
  const [create] = target.operations
  return create?.name === 'passage.create'
    ? { passageIds: [], toBe: create.input.passage }
    : { passageIds: [target.passageId], toBe: null }
}

/** Tags the selected words, or the passage the analyst is at; `created` is a tag made for it in the same step. */
export async function tagWords(reader: Reader, tag: Tag, created = false): Promise<void> {
  const target = passageOfWords(reader, [tag.id])
  if (!target) return notify('info', codingWords.nothingSelected)
  const create: Operation[] = created ? [{ name: 'tag.create', input: { tag } }] : []
  const commit = await perform([...create, ...target.operations], codingWords.tagStep(tag.name))
  if (!commit) return
  rememberTag(tag.id)
  showPassage(reader, target.passageId)
  announce(codingWords.tagged(shortQuote(quoteOf(reader, target.passageId)), tag.name))
}

/** The passage to link as evidence, made from the selected words where there is none yet. */
export async function passageForEvidence(reader: Reader): Promise<string | null> {
  const target = passageOfWords(reader, [])
  if (!target) {
    notify('info', codingWords.nothingSelected)
    return null
  }
  if (target.operations.length > 0 && !(await perform(target.operations))) return null
  showPassage(reader, target.passageId)
  return target.passageId
}

const quoteOf = (reader: Reader, passageId: string) => reader.passages.get(passageId)?.anchor.exact ?? ''

/** Gives the passage the analyst is at, or else the innermost one under the selected words, exactly these words. */
export async function resizeToWords(reader: Reader): Promise<void> {
  const words = reader.words()
  if (!words) return notify('info', passageWords.resizeFirst)
  const under = () =>
    reader.passages.inBlock(reader.block(words.start)).findLast(({ anchor }) => overlaps(anchor, words))
  const passage = selectedPassage(reader) ?? under()
  if (!passage) return notify('info', passageWords.resizeWhich)
  await resize(reader, passage, words.start, words.end)
}

/** Moves the end of the passage the analyst is at; it keeps at least one character. */
export async function moveEnd(reader: Reader, unit: TextUnit, direction: 1 | -1): Promise<void> {
  const passage = selectedPassage(reader)
  if (!passage) return
  const { start, end } = passage.anchor
  const { text } = reader.text
  let moved = step(text, end, unit, direction)
  // White space alone is no step: a passage never ends in it.
  while (direction === 1 && moved < text.length && text.slice(end, moved).trim() === '')
    moved = step(text, moved, unit, 1)
  if (moved > start) await resize(reader, passage, start, moved)
}

async function resize(reader: Reader, passage: Passage, start: number, end: number): Promise<void> {
  const anchor = createAnchor(reader.text.text, { start, end })
  const commit = await perform({ name: 'passage.resize', input: { passageId: passage.id, anchor } })
  if (!commit) return
  showPassage(reader, passage.id)
  announce(passageWords.resized(shortQuote(anchor.exact)))
}
