import { importWords } from './import-words'
import { type TakenIn, takenIn } from '@shared/anchoring/taken-in'
import type { Commit } from '@shared/document/change'
import type { Passage } from '@shared/kinds/passages'
import { lastSeen } from '@shared/kinds/re-anchored'
import { textTooLong, type Version } from '@shared/kinds/versions'
import { newId } from '@shared/new-id'
import type { OperationInput } from '@shared/operations/operations'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import type { ProjectSession } from '../project/session'
import { addVersion } from './add-version'
import type { LeftOutOfText } from './left-out'
import { toLine } from './source-card'

type Placed = OperationInput<'source.takeIn'>['passages'][number]

/** What to take in, by its place in the list, of a text as it was compared. */
export type ToTakeIn = { versionId: string; blocksSha256: string; parts: readonly number[] }

/** `parted` counts the passages between whose words a paragraph came to stand. */
export type TookIn = { commit: Commit; paragraphs: number; parted: number }

/**
 * Takes paragraphs that an import left out into the text, each where it stood; as one change. The file stays the same,
 * and so do the blocks of the text with the marks that the analyst gave them: only paragraphs are put between, so that
 * it is known where every passage stands.
 */
export async function takeIn(
  session: ProjectSession,
  { versionId, blocksSha256, parts: chosen }: ToTakeIn,
  list: LeftOutOfText,
  { by, signal }: { by: string; signal?: AbortSignal | undefined },
): Promise<TookIn> {
  if (session.readOnly) throw new Refusal('read-only', importWords.nothingChanged(session.readOnly))
  const before = presentText(session, versionId, blocksSha256)
  if (list.blocksSha256 !== blocksSha256) throw changedMeanwhile()
  const wanted = new Set(chosen)
  const parts = list.parts.filter((_, index) => wanted.has(index))
  if (parts.length === 0 || parts.length !== wanted.size) throw changedMeanwhile()
  const { blocks, place } = takenIn(list.text, parts)
  const length = { blocks: blocks.length, characters: canonicalText(blocks).length }
  const problem = textTooLong(length)
  if (problem !== null) throw new Refusal('too-long', importWords.takeInLess(problem))
  const version: Version = {
    ...before,
    ...length,
    id: newId(),
    importedAt: new Date().toISOString(),
    blocksSha256: await session.sources.putBlocks(blocks),
    notes: withNote(before.notes, parts.length),
  }
  presentText(session, versionId, blocksSha256)
  const reasons = { same: importWords.sameWords, parted: importWords.parted }
  const known = { versionId, place: (passage: Passage): Placed => placed(passage, place, reasons) }
  const { commit, passages } = await addVersion(
    session,
    { version, blocks, by, signal },
    { operation: 'source.takeIn', known },
  )
  const parted = passages.filter(({ reAnchored }) => reAnchored.reason === reasons.parted).length
  return { commit, paragraphs: parts.length, parted }
}

/** The text as the analyst saw it when the list was made; another one is never written over. */
function presentText({ project }: ProjectSession, versionId: string, blocksSha256: string): Version {
  const version = project.versions[versionId]
  if (!version) {
    throw new Refusal('not-found', importWords.sourceGoneNotChanged)
  }
  const isPresent = project.sources[version.sourceId]?.versionId === versionId
  if (!isPresent || version.blocksSha256 !== blocksSha256) throw changedMeanwhile()
  return version
}

const changedMeanwhile = (): Refusal => new Refusal('changed-meanwhile', importWords.changedMeanwhile)

/** Where a passage of the text before stands. What nobody has looked at yet waits for a look as before. */
function placed(passage: Passage, place: TakenIn['place'], reasons: { same: string; parted: string }): Placed {
  const { anchor, isParted } = place(passage.anchor)
  const from = lastSeen(passage)
  const waits = from.versionId !== passage.versionId ? passage.reAnchored : undefined
  if (!isParted) {
    const reAnchored = waits ?? {
      from,
      outcome: 'exact' as const,
      confidence: 1,
      reason: reasons.same,
      reviewed: false,
    }
    return { passageId: passage.id, anchor, reAnchored }
  }
  const alike = Math.round((100 * from.anchor.exact.length) / anchor.exact.length) / 100
  const reAnchored = { from, outcome: 'changed' as const, confidence: Math.min(1, alike), reason: reasons.parted }
  return { passageId: passage.id, anchor, reAnchored: { ...reAnchored, reviewed: false } }
}

/** The note in every language: a text may have been taken into in another. */
const TAKEN_IN =
  /^([\d,.]{1,12}) (?:paragraphs? that the import had left out|Abs(?:atz, den|ätze, die) der Import ausgelassen hatte)/

/** One note says how many were taken in, however often. */
function withNote(notes: readonly string[], taken: number): string[] {
  const others = notes.filter((note) => !TAKEN_IN.test(note))
  const earlier = notes.map((note) => Number((TAKEN_IN.exec(note)?.[1] ?? '0').replace(/[,.]/g, '')))
  const sum = taken + earlier.reduce((total, count) => total + count, 0)
  return [...others.slice(0, 99), importWords.takenIn(sum)].map(toLine)
}
