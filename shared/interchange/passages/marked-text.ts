import { anchorHolds } from '../../anchoring/anchor'
import { readyToPlace, TextPassages } from '../../document/indexes/passage-index'
import type { Project } from '../../document/project'
import { flatTree, tagTree } from '../../document/queries/tags'
import type { Passage } from '../../kinds/passages'
import type { Tag } from '../../kinds/tags'
import type { Steps } from '../../steps'
import type { SourceText } from '../../text/source-text'

/** The tags of a text by the numbers its marks show. */
export type Legend = ReadonlyMap<string, { number: number; tag: Tag; passages: number }>

/** A text with the passages that have their words in it. */
export type MarkedText = {
  text: SourceText
  /** The passages that reach into each block, in reading order. */
  byBlock: readonly (readonly Passage[])[]
  /** How many passages are marked, and how many are not since their words are not found. */
  shown: number
  lost: number
  legend: Legend
}

/** What is marked in a text, for whatever shows it as a whole. */
export function* markedText(project: Project, text: SourceText): Steps<MarkedText> {
  yield* readyToPlace(project)
  const placed = new TextPassages(project, text)
  const byBlock: Passage[][] = []
  const all = new Map<string, Passage>()
  for (const block of text.blocks.keys()) {
    const passages = placed.inBlock(block)
    for (const passage of passages) all.set(passage.id, passage)
    byBlock.push(passages.filter(({ anchor }) => anchorHolds(text.text, anchor)))
    yield
  }
  const shown = [...all.values()].filter(({ anchor }) => anchorHolds(text.text, anchor))
  return { text, byBlock, shown: shown.length, lost: all.size - shown.length, legend: legendOf(project, shown) }
}

function legendOf(project: Project, passages: readonly Passage[]): Legend {
  const counts = new Map<string, number>()
  for (const { tagIds } of passages) for (const id of tagIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  const used = flatTree(tagTree.ask(project)).filter(({ tag }) => counts.has(tag.id))
  return new Map(
    used.map(({ tag }, index) => [tag.id, { number: index + 1, tag, passages: counts.get(tag.id) ?? 0 }] as const),
  )
}

/** Tags of the legend in its order. */
export const inLegend = (legend: Legend, tagIds: readonly string[]) =>
  tagIds.flatMap((id) => legend.get(id) ?? []).toSorted((left, right) => left.number - right.number)

/** What stands for a passage without a tag among the tags of a piece. */
export const NO_TAG = ''

/** Words of a block under the same marks, after the passages that end and begin before them. */
export type MarkedPiece = {
  text: string
  ended: readonly Passage[]
  begun: readonly Passage[]
  /** The tags the words have, `NO_TAG` among them for a passage that has none. */
  tagIds: readonly string[]
}

/** A block cut where a passage begins or ends; the last piece may be empty. */
export function* markedPieces({ text, byBlock }: MarkedText, block: number): Steps<MarkedPiece[]> {
  const words = text.blocks[block]?.text ?? ''
  const passages = byBlock[block] ?? []
  const start = text.starts[block] ?? 0
  const end = start + words.length
  const opening = passages.map((passage) => ({ at: Math.max(passage.anchor.start, start), passage }))
  const closing = passages
    .map((passage) => ({ at: Math.min(passage.anchor.end, end), passage }))
    .toSorted((left, right) => left.at - right.at)
  const cuts = [...new Set([start, ...opening.map(({ at }) => at), ...closing.map(({ at }) => at), end])].toSorted(
    (left, right) => left - right,
  )
  /** How many passages that are open have the tag. */
  const open = new Map<string, number>()
  const count = ({ tagIds }: Passage, by: 1 | -1): void => {
    for (const id of tagIds.length === 0 ? [NO_TAG] : tagIds) open.set(id, (open.get(id) ?? 0) + by)
  }
  const pieces: MarkedPiece[] = []
  let [opened, closed] = [0, 0]
  for (const [piece, from] of cuts.entries()) {
    const ended: Passage[] = []
    const begun: Passage[] = []
    for (let next = closing[closed]; next && next.at <= from; next = closing[(closed += 1)]) {
      count(next.passage, -1)
      if (next.passage.anchor.end <= end) ended.push(next.passage)
    }
    for (let next = opening[opened]; next && next.at <= from; next = opening[(opened += 1)]) {
      count(next.passage, 1)
      if (next.passage.anchor.start >= start) begun.push(next.passage)
    }
    const to = cuts[piece + 1] ?? from
    const tagIds = [...open].flatMap(([id, times]) => (times > 0 ? [id] : []))
    pieces.push({ text: words.slice(from - start, to - start), ended, begun, tagIds })
    yield
  }
  return pieces
}

/** What the margin says of a passage: its tags and who made it. */
export function passageLabel({ tags, analysts }: Project, { tagIds, createdBy }: Passage): string {
  const names = tagIds.flatMap((id) => tags[id]?.name ?? []).join(', ')
  return [names === '' ? 'No tag' : names, analysts[createdBy]?.name ?? ''].filter((part) => part !== '').join(' · ')
}
