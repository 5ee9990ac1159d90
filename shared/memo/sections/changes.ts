import { entitiesOf, type Project } from '../../document/project'
import { kindOf } from '../../kinds/registry'
import type { Handover } from '../../kinds/handovers'
import type { Memo } from '../../kinds/memos'
import { richOf } from '../../rich/plain-words'
import type { Rich } from '../../rich/rich'
import { MEMO_DIFFERENCE_HEAD, handedName, memoDifferenceParagraph, memoDifferenceRows } from '../difference-words'
import { handedJudgments, scaleNames } from '../handed-over'
import type { Material } from '../material'
import { type MemoDifference, memoDifference } from '../memo-difference'
import type { TreeBlock } from '../memo-tree'
import { text } from '../wording'

/** The last that was handed over with a date before that of the memo, of memos about the same; null for the first. */
export function handoverBefore(project: Project, { date, riskId }: Memo): Handover | null {
  const earlier = entitiesOf(project, 'handovers').filter(
    (handover) => handover.date < date && project.memos[handover.memoId]?.riskId === riskId,
  )
  const inOrder = earlier.toSorted((one, other) =>
    one.date === other.date ? kindOf('handovers').order(one, other) : one.date < other.date ? -1 : 1,
  )
  return inOrder.at(-1) ?? null
}

/** What stands until the analyst says what changed. */
export function draftChanges(material: Material): Rich {
  const difference = differenceOf(material)
  if (difference) return richOf(memoDifferenceParagraph(difference))
  return richOf(material.risks.length > 0 ? FIRST : '')
}

const FIRST = 'This is the first memo: none was handed over before its date.'

/** The judgments beside those of the memo before; nothing where there is none. */
export function changesTable(material: Material): TreeBlock[] {
  const difference = differenceOf(material)
  if (!difference) return []
  const rows = memoDifferenceRows(difference).map(({ riskId, cells: [name = '', ...cells] }) => ({
    cells: [{ inlines: [text(name)], header: true as const }, ...cells.map((words) => ({ inlines: [text(words)] }))],
    about: { riskId },
  }))
  const caption = `Judgments of this memo beside those of ${handedName(difference.before)}.`
  return [{ kind: 'table', caption, head: MEMO_DIFFERENCE_HEAD, rows }]
}

function differenceOf(material: Material): MemoDifference | null {
  const { project, memo, scales } = material
  const before = handoverBefore(project, memo)
  if (!before) return null
  const { title, date } = memo
  return memoDifference(before, { title, date, scales: scaleNames(scales), judgments: handedJudgments(material) })
}
