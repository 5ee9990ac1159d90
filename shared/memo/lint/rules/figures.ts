import type { MemoTree, TreeBlock } from '../../memo-tree'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, type Rule, wholeMemo } from '../rule'

export const FIGURES_EXPLAINED: Rule = {
  id: 'T30',
  severity: 'warning',
  name: 'Figure without caption or with colour alone',
  trigger:
    'A table or picture without a caption that says what it shows and by which scale; a cell that says something by its colour only.',
  standard: 'ICD 203, analytic standard 9',
  why: 'A figure is read on its own, and not everybody sees its colours.',
  profiles: EVERY_PROFILE,
  check: wholeMemo(({ tree }) =>
    tree.sections.flatMap((section) => section.lead.blocks.concat(section.data).flatMap(figureIn(section))),
  ),
}

const figureIn =
  ({ key, title }: MemoTree['sections'][number]) =>
  (block: TreeBlock, index: number): Found[] => {
    if (block.kind !== 'table' && block.kind !== 'picture') return []
    const name = block.kind === 'picture' ? block.title : block.caption
    const problems = [
      ...(block.caption.trim() === '' ? ['has no caption'] : []),
      ...(isColourAlone(block) ? ['says something by colour alone'] : []),
    ]
    if (problems.length === 0) return []
    return [
      {
        message: `${name.trim() === '' ? `A ${block.kind} of the section “${title}”` : `“${name}”`} ${problems.join(' and ')}.`,
        where: { kind: 'section', section: key },
        about: aboutValues(`sections/${key}`, index, problems),
      },
    ]
  }

const isColourAlone = (block: TreeBlock): boolean =>
  block.kind === 'table' &&
  block.rows.some(({ cells }) =>
    cells.some(
      ({ colour, inlines }) =>
        colour !== undefined && inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === ''),
    ),
  )
