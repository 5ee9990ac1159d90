import { entity } from '../../document/project'
import { counted } from '../../words/plural'
import { listed, sentence } from '../../words/sentence'
import { couldNotJudge } from '../answers-words'
import { riskName } from '../judgment-words'
import { allEvidence, type Material, type MemoRisk, unseenBehind } from '../material'
import type { TreeBlock, TreeList } from '../memo-tree'
import { heading, strong, text } from '../wording'

type Item = TreeList['items'][number]

/** What is recorded as not known, each with the way to it; nothing while nothing is missing. */
export function gaps(material: Material): TreeBlock[] {
  const { risks } = material
  return [
    ...listUnder('Cannot be judged', risks.flatMap(notJudged)),
    ...listUnder(
      'Not scored',
      risks.filter(isUnscored).map((each) => named(each, missingScore(each))),
    ),
    ...listUnder(
      'No evidence',
      risks.filter((each) => allEvidence(each).length === 0).map((each) => named(each)),
    ),
    ...listUnder(
      'Only evidence without a grade',
      risks.filter(isUngraded).map((each) => named(each)),
    ),
    ...listUnder(
      'No search for contrary evidence recorded',
      risks.filter(isOneSided).map((each) => named(each)),
    ),
    ...listUnder('Words that nobody has reviewed in a new version of their source', unreviewed(material)),
  ]
}

const listUnder = (title: string, items: readonly Item[]): TreeBlock[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items }]

const named = (each: MemoRisk, more = ''): Item => ({
  inlines: [strong(riskName(each)), ...(more === '' ? [] : [text(`: ${more}`)])],
  about: { riskId: each.risk.id },
})

function notJudged(each: MemoRisk): Item[] {
  const { count, reasons } = couldNotJudge(each)
  if (count === 0) return []
  const why = reasons.length === 0 ? 'no reason is recorded' : listed(reasons)
  return [named(each, sentence(`${counted(count, 'analyst')} could not judge it: ${why}`))]
}

const isUnscored = ({ judgment: { likelihood, impact, cannotJudge } }: MemoRisk): boolean =>
  (likelihood === null && cannotJudge === 0) || impact === null

/** Who answers that it cannot be judged has answered. */
function missingScore({ judgment: { likelihood, impact, cannotJudge } }: MemoRisk): string {
  if (likelihood === null && cannotJudge === 0 && impact === null) return 'neither likelihood nor impact.'
  return impact === null ? 'no impact.' : 'no likelihood.'
}

function isUngraded(each: MemoRisk): boolean {
  const evidence = allEvidence(each)
  return (
    evidence.length > 0 &&
    evidence.every(({ passage, source }) => passage.credibility === null && source.reliability === null)
  )
}

const isOneSided = (each: MemoRisk): boolean =>
  each.evidence.contradicts.length === 0 && each.risk.contrarySearch.trim() === '' && allEvidence(each).length > 0

function unreviewed(material: Material): Item[] {
  const { project, risks } = material
  return unseenBehind(material, risks).map((about) => ({
    inlines: [text(`“${entity(project, 'passages', about.passageId)?.anchor.exact ?? ''}”`)],
    about,
  }))
}
