import { type ICommentOptions, Paragraph } from 'docx'
import { wordsKey } from '@shared/kinds/memos'
import type { MemoTree, TreeBlock } from '@shared/memo/memo-tree'
import { printable } from '@shared/memo/printable'
import { graphemeCeil } from '@shared/words/graphemes'
import { quoted } from '@shared/words/quoted'
import { lines } from './docx-text'

/** A remark as it is exported: who made it on which words of the memo, by `wordsKey`. */
export type ExportedRemark = { words: string; quote: string; text: string; author: string; at: string; done: boolean }

/** Remarks as comments, with the block each stands beside; null beside the title, where its words are gone. */
export type Commented = {
  options: readonly ICommentOptions[]
  byBlock: ReadonlyMap<TreeBlock | null, readonly number[]>
}

/** Remarks as Word's comments, in the order given. */
export function commentsOf(tree: MemoTree, remarks: readonly ExportedRemark[]): Commented {
  const blocks = firstParagraphs(tree)
  const byBlock = new Map<TreeBlock | null, number[]>()
  const options = remarks.map(({ words, quote, text, author, at, done }, id) => {
    const block = blocks.get(words) ?? null
    byBlock.set(block, [...(byBlock.get(block) ?? []), id])
    const about = quote === '' ? [] : [new Paragraph({ children: lines(printable(quoted(quote))) })]
    return {
      id,
      author: printable(author),
      initials: initials(author),
      date: new Date(at),
      resolved: done,
      children: [...about, new Paragraph({ children: lines(printable(text)) })],
    }
  })
  return { options, byBlock }
}

/** The first paragraph of each of the words that can be remarked on. */
function firstParagraphs({ sections }: MemoTree): ReadonlyMap<string, TreeBlock> {
  return new Map(
    sections.flatMap(({ key, lead, data }) => [
      ...paragraphIn(wordsKey({ section: key }), lead.blocks),
      ...data.flatMap((block) =>
        block.kind === 'words'
          ? paragraphIn(wordsKey({ riskId: block.wording.riskId, part: block.wording.part }), block.blocks)
          : [],
      ),
    ]),
  )
}

function paragraphIn(key: string, blocks: readonly TreeBlock[]): [string, TreeBlock][] {
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  return first ? [[key, first]] : []
}

/** The first letters of the parts of a name. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.slice(0, graphemeCeil(part, 1)))
    .join('')
    .slice(0, 4)
