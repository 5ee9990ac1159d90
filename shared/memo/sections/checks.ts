import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { kindOf } from '../../kinds/registry'
import type { Waiver } from '../../kinds/waivers'
import { formatDay } from '../../words/days'
import { sentence } from '../../words/sentence'
import type { Material } from '../material'
import type { TreeBlock } from '../memo-tree'
import { text } from '../wording'

/** The checks that somebody waived, with the reason: a reader is to know what was passed over, and why. */
export function waivedChecks({ project, memo }: Material): TreeBlock[] {
  const { order } = kindOf('waivers')
  const waivers = entitiesNaming(project, 'waivers', 'memoId', memo.id).toSorted(order)
  if (waivers.length === 0) return []
  const rows = waivers.map((waiver) => ({
    cells: [waiver.rule, waiver.quote, sentence(waiver.reason), byWhom(waiver, project.analysts)].map((words) => ({
      inlines: [text(words)],
    })),
  }))
  return [
    {
      kind: 'table',
      caption: 'Checks that were waived. What was found is told as it was then.',
      head: ['Check', 'Found', 'Reason', 'Waived by'],
      rows,
    },
  ]
}

const byWhom = ({ analystId, at }: Waiver, analysts: Material['project']['analysts']): string =>
  [analysts[analystId]?.name, formatDay(at.slice(0, 10))].filter(Boolean).join(', ')
