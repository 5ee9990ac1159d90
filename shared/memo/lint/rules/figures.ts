import { type MemoTree, printedBlocks, type TreeBlock } from '../../memo-tree'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, type Rule, wholeMemo } from '../rule'
import { namelessFigures, sourceWords } from '../source-words'

export const FIGURES_EXPLAINED: Rule = {
  id: 'T30',
  severity: 'warning',
  trigger:
    'A table or picture without a caption that says what it shows and by which scale; a cell that says something by its colour only.',
  standard: 'analytic9',
  profiles: EVERY_PROFILE,
  check: wholeMemo(({ tree }) => tree.sections.flatMap((section) => printedBlocks(section).flatMap(figureIn(section)))),
}

const figureIn =
  ({ key, title }: MemoTree['sections'][number]) =>
  (block: TreeBlock, index: number, all: readonly TreeBlock[]): Found[] => {
    if (block.kind !== 'table' && block.kind !== 'picture') return []
    const name = block.kind === 'picture' ? block.title : block.caption
    const problems = [
      ...(isUnexplained(block) && !isCaption(all[index - 1]) ? [sourceWords.noCaption] : []),
      ...(isColourAlone(block) ? [sourceWords.colourAlone] : []),
    ]
    if (problems.length === 0) return []
    return [
      {
        message:
          name.trim() === '' ? namelessFigures[block.kind](title, problems) : sourceWords.namedFigure(name, problems),
        where: { kind: 'section', section: key },
        about: aboutValues(`sections/${key}`, index, problems),
      },
    ]
  }

/** The strips beside judgments are explained once, above them; each says in words what it shows. */
const isUnexplained = (block: TreeBlock): boolean =>
  (block.kind === 'table' && block.caption.trim() === '') ||
  (block.kind === 'picture' && block.caption.trim() === '' && block.alt.trim() === '')

/** Analysts write what a table shows in the line before it: "Table 2. ...", or a line that ends in a colon. */
const isCaption = (block: TreeBlock | undefined): boolean =>
  block?.kind === 'paragraph' &&
  /^\s*(?:table|figure)\b|:\s*$/i.test(
    block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''),
  )

const isColourAlone = (block: TreeBlock): boolean =>
  block.kind === 'table' &&
  block.rows.some(({ cells }) =>
    cells.some(
      ({ colour, inlines }) =>
        colour !== undefined && inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === ''),
    ),
  )
