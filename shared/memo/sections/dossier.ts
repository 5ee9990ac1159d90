import { answersTo, roundsOf, sessionsInOrder } from '../../document/queries/sessions'
import { poolingIn } from '../../kinds/session-rules'
import { levelText } from '../../lexicons/matrix'
import type { Scales } from '../../lexicons/scales'
import { impactCellText } from '../../lexicons/score-text'
import { groupJudgment, type SaidBy } from '../../scoring/group-judgment'
import { groupImpactText, groupLikelihoodText } from '../../scoring/judgment-text'
import { scalesOfRound } from '../../scoring/session-verdicts'
import { formatDay } from '../../words/days'
import { capitalised, sentence } from '../../words/sentence'
import { riskName } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { TableRow, TreeBlock } from '../memo-tree'
import { heading, strong, text } from '../wording'
import { answers, answerWords } from './spread'

/** The parts of the statement of each risk, and what else is recorded of it. */
export const statement = ({ risks }: Material): TreeBlock[] =>
  risks.flatMap((each) => [...nameAmong(risks, each), { kind: 'list', items: statementItems(each) }])

/** A memo of one risk needs no heading with its name in every section. */
const nameAmong = (risks: readonly MemoRisk[], each: MemoRisk): TreeBlock[] =>
  risks.length === 1 ? [] : [heading(riskName(each), { riskId: each.risk.id })]

const statementItems = ({ risk, name }: MemoRisk) =>
  [
    { label: 'Risk', words: `${name} ${risk.title}` },
    { label: 'Because', words: risk.cause },
    { label: 'Event', words: risk.event },
    { label: 'Affecting', words: risk.party },
    { label: 'By', words: risk.horizon ? formatDay(risk.horizon) : 'no date set' },
    { label: 'Leading to', words: risk.consequence },
    { label: 'Category', words: risk.category },
    { label: 'Owner', words: risk.owner ?? '' },
  ]
    .filter(({ words }) => words.trim() !== '')
    .map(({ label, words }) => ({
      inlines: [strong(`${label}: `), text(sentence(words))],
      about: { riskId: risk.id },
    }))

/** What each closed round came to for each risk, and what stands now: how its level moved. */
export function rounds(material: Material): TreeBlock[] {
  const { risks, scales } = material
  return risks.flatMap((each): TreeBlock[] => {
    const now = judgedRow('As it stands', each.scores, each.judgment, scales)
    const rows = [...roundRows(material, each), ...(each.judgment.scoredBy === 0 ? [] : [now])]
    if (rows.length === 0) return []
    return [
      ...nameAmong(risks, each),
      { kind: 'table', caption: `Answers to ${each.name} and its level, round by round.`, head: HEAD, rows },
    ]
  })
}

const HEAD = ['Round', 'Likelihood, each answer', 'Impact, each answer', 'Likelihood of the group', 'Impact', 'Level']

function roundRows({ project, scales }: Material, { risk }: MemoRisk): TableRow[] {
  return sessionsInOrder.ask(project).flatMap((session) =>
    roundsOf.ask(project, session.id).flatMap((round) => {
      if (round.closedAt === null || !round.riskIds.includes(risk.id)) return []
      const given = answersTo.ask(project, round.id, risk.id)
      const under = scalesOfRound(scales, round)
      const name = `${session.name}, round ${round.number}, closed ${formatDay(round.closedAt.slice(0, 10))}`
      return [judgedRow(name, given, groupJudgment(given, under, poolingIn(session)), under)]
    }),
  )
}

function judgedRow(
  name: string,
  given: readonly SaidBy[],
  { likelihood, impact, level }: MemoRisk['judgment'],
  scales: Scales,
): TableRow {
  const cells = [
    answers(given.map((answer) => answerWords(answer.likelihood, scales))),
    answers(given.map((answer) => impactCellText(answer.impact, scales))),
    groupLikelihoodText(likelihood) || '–',
    groupImpactText(impact, scales.impactScale) || '–',
  ]
  const ofLevel = level ? { colour: scales.matrix.levels[level.high - 1]!.colour } : {}
  return {
    cells: [
      { inlines: [text(name)], header: true },
      ...cells.map((words) => ({ inlines: [text(words)] })),
      { inlines: [text(level ? capitalised(levelText(scales.matrix.levels, level)) : '–')], ...ofLevel },
    ],
  }
}
