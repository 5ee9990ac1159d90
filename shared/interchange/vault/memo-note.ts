import type { MemoTree } from '../../memo/memo-tree'
import { escapeMarkdown } from '../../memo/renderings/escape-markdown'
import { toMarkdown } from '../../memo/renderings/to-markdown'
import { linkTo, passageBlock } from './links'

/** A memo as a note of Obsidian, with links to the passages that it cites; `noteOf` names the note of a source. */
export function memoNote(tree: MemoTree, noteOf: (sourceId: string) => string | undefined): string {
  const cited = tree.notes.flatMap(({ number, citation, about }) => {
    const note = noteOf(about.sourceId)
    return note === undefined
      ? []
      : `${number}. ${linkTo(note, passageBlock(about.passageId), `Passage ${number}`)}: ${escapeMarkdown(citation)}`
  })
  return cited.length === 0 ? toMarkdown(tree) : `${toMarkdown(tree)}\n## Passages cited\n\n${cited.join('\n')}\n`
}
