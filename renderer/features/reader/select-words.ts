import { announce } from '@state/notices'
import { currentProject } from '@state/project-store'
import { type SelectionUnit, selectLess, selectMore } from '@shared/text/select-by'
import { short } from '@shared/words/short'
import { codingWords } from './coding-words'
import { inParagraph, placeCaret } from './navigation'
import { placeWords } from './place-words'
import type { Reader } from './reader'
import { NO_LESS, NO_MORE, textWords } from './text-words'

const LABEL = 60

/** Selects one unit more or less and says what is selected now; without words it begins with the unit at the caret. */
export function selectBy(reader: Reader, unit: SelectionUnit, direction: 1 | -1): void {
  const offset = reader.caret.get()?.offset ?? 0
  const selected = reader.words() ?? { start: offset, end: offset }
  const shown = {
    text: reader.text,
    language: languageOf(reader),
    isFolded: (block: number) => reader.column?.isFolded(block) ?? false,
  }
  const now = (direction === 1 ? selectMore : selectLess)(shown, selected, unit)
  if (now.start === selected.start && now.end === selected.end) {
    return announce((direction === 1 ? NO_MORE : NO_LESS)[unit])
  }
  placeCaret(reader, now.end, now.start)
  reader.column?.reveal(now.end, false)
  const words = reader.text.text.slice(now.start, now.end)
  announce(textWords.selected(short(words, LABEL)))
}

function languageOf({ text }: Reader): string {
  const project = currentProject()
  const version = project.versions[text.versionId]
  return (version && project.sources[version.sourceId]?.language) ?? ''
}

/** Goes to the next or previous paragraph of the article that has no tag, and says which it is. */
export function walkUntagged(reader: Reader, direction: 1 | -1): void {
  const { blocks, starts } = reader.text
  const hasTag = (block: number) => reader.passages.inBlock(block).some(({ tagIds }) => tagIds.length > 0)
  const here = reader.block(reader.caret.get()?.offset ?? 0)
  for (let block = here + direction; block >= 0 && block < blocks.length; block += direction) {
    if (blocks[block]?.role === 'apparatus' || reader.column?.isFolded(block) || hasTag(block)) continue
    const start = starts[block] ?? 0
    placeCaret(reader, start)
    reader.column?.reveal(start, false)
    return announce(placeWords.untagged(inParagraph(reader, start), short(blocks[block]?.text ?? '', LABEL)))
  }
  announce(direction === 1 ? codingWords.noneUntaggedAfter : codingWords.noneUntaggedBefore)
}
