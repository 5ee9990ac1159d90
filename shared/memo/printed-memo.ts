import type { MemoSection } from '../kinds/memo-sections'
import { isEmpty, type MemoTree, type TreeBlock, type TreeSection } from './memo-tree'

/** A section as it stands in a printed memo. */
export type PrintedSection = {
  key: MemoSection
  /** "2. Key judgments", "Annex A. Terms of likelihood". */
  heading: string
  /** All that is printed of it, in its order; the words of a judgment stay together. */
  blocks: readonly TreeBlock[]
}

/** What a numbered caption begins with: "Table 3", "Figure 1". */
export type CaptionLabel = { kind: 'Table' | 'Figure'; number: number }

/** The sections that have something to print: the body numbered from 1, then the annexes lettered from A. */
export function printedSections({ sections }: MemoTree): PrintedSection[] {
  const shown = sections.filter((section) => !isEmpty(section))
  const body = shown.filter(({ place }) => place === 'body')
  const annexes = shown.filter(({ place }) => place === 'annex')
  return [
    ...body.map((section, at) => printed(section, String(at + 1))),
    ...annexes.map((section, at) => printed(section, `Annex ${LETTERS[at] ?? String(at + 1)}`)),
  ]
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const printed = ({ key, title, lead, data }: TreeSection, number: string): PrintedSection => ({
  key,
  heading: `${number}. ${title}`,
  blocks: [...lead.blocks, ...data],
})

/** The numbers of tables and figures that have a caption, by the block; each kind is counted from 1 through the memo. */
export function captionLabels(sections: readonly PrintedSection[]): ReadonlyMap<TreeBlock, CaptionLabel> {
  const labels = new Map<TreeBlock, CaptionLabel>()
  const counts = { Table: 0, Figure: 0 }
  for (const block of sections.flatMap(({ blocks }) => blocks).flatMap(single)) {
    if (!('caption' in block) || block.caption === '') continue
    const kind = block.kind === 'table' ? 'Table' : 'Figure'
    counts[kind] += 1
    labels.set(block, { kind, number: counts[kind] })
  }
  return labels
}

/** A block, or those that the words of a judgment consist of. */
export const single = (block: TreeBlock): readonly TreeBlock[] => (block.kind === 'words' ? block.blocks : [block])

/** "Table 3. What it shows."; nothing before words that have no number. */
export const captionWords = (caption: string, label: CaptionLabel | undefined): string =>
  label ? `${label.kind} ${label.number}. ${caption}` : caption
