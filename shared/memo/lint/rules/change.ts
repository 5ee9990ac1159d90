import { riskName } from '../../judgment-words'
import { entitiesOf } from '../../../document/project'
import type { HandedJudgment, Handover } from '../../../kinds/handovers'
import { inLanguage } from '../../../language/language'
import { sayDay } from '../../../words/moments'
import { likelihoodPhrase } from '../../judgment-sentence'
import type { MemoRisk } from '../../material'
import { printedBlocks, type MemoTree, type TreeBlock } from '../../memo-tree'
import { aboutValues } from '../finding'
import { EVERY_PROFILE, eachJudgment, type Rule, type Subject } from '../rule'
import { riskWords } from '../risk-words'

export const CHANGE_TOLD: Rule = {
  id: 'T24',
  severity: 'warning',
  trigger:
    'A judgment whose likelihood or level is another one than when a memo with it was handed over last, and the section on changes does not name the risk.',
  standard: 'analytic7',
  profiles: EVERY_PROFILE,
  check: eachJudgment((each, subject) => {
    const last = lastHanded(each, subject)
    if (!last || tells(subject.tree, each)) return []
    const changed = changes(last.judgment, each)
    if (changed.length === 0) return []
    return [
      {
        message: riskWords.changedUntold(riskName(each), each.name, sayDay(last.handover.at.slice(0, 10)), changed),
        where: { kind: 'section', section: 'changes' },
        about: aboutValues(`risks/${each.risk.id}`, last.handover.id, changed),
      },
    ]
  }),
}

type Handed = { handover: Handover; judgment: HandedJudgment }

/** What this memo said of the risk when it was handed over last; else what another one did. */
function lastHanded({ risk }: MemoRisk, { material: { project, memo } }: Subject): Handed | undefined {
  const handed = entitiesOf(project, 'handovers')
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .flatMap((handover): Handed[] =>
      handover.judgments.filter(({ riskId }) => riskId === risk.id).map((judgment) => ({ handover, judgment })),
    )
  return handed.findLast(({ handover }) => handover.memoId === memo.id) ?? handed.at(-1)
}

/** "likely (55–80%) and is unlikely (20–45%) now": what had a value then and has another one. */
function changes(then: HandedJudgment, { judgment: { likelihood, level }, scales }: MemoRisk): string[] {
  const now = likelihood ? inLanguage('en', () => likelihoodPhrase(likelihood, scales.lexicon)) : ''
  const levelNow = level && level.low === level.high ? level.high : null
  return [
    ...(then.likelihood !== '' && now !== '' && then.likelihood !== now
      ? [riskWords.likelihoodChanged(then.likelihood, now)]
      : []),
    ...(then.levelAt !== null && levelNow !== null && then.levelAt !== levelNow
      ? [riskWords.levelChanged(then.level, scales.matrix.levels[levelNow - 1]?.name ?? '')]
      : []),
  ]
}

function tells({ sections }: MemoTree, { name }: MemoRisk): boolean {
  const section = sections.find(({ key }) => key === 'changes')
  return section !== undefined && new RegExp(`\\b${name}\\b`).test(printedBlocks(section).map(wordsOf).join('\n'))
}

function wordsOf(block: TreeBlock): string {
  if (block.kind === 'heading') return block.text
  if (block.kind === 'list')
    return block.items
      .flatMap(({ inlines }) => inlines)
      .map((each) => (each.kind === 'text' ? each.text : ''))
      .join(' ')
  if (block.kind !== 'paragraph') return ''
  return block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
}
