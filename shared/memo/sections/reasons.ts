import { lettersOf, respondentsOf, showsNames } from '../../document/queries/respondents'
import { isGiven } from '../../document/queries/sessions'
import { CONFIDENCES, RATED_PARTS, ratingText } from '../../lexicons/confidence'
import { impactCellText } from '../../lexicons/score-text'
import { flatMapInSteps, type Steps } from '../../steps'
import { sentence } from '../../words/sentence'
import { reasonWords, riskName } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { TreeBlock } from '../memo-tree'
import { heading, strong, text } from '../wording'
import { answerWords } from './spread'

type Given = MemoRisk['scores'][number]

/** What every analyst judged of each risk and why. Who they are is told where the session of the risk shows names. */
export const reasons = (material: Material): Steps<TreeBlock[]> =>
  flatMapInSteps(material.risks, (each) => reasonsOf(material, each))

function reasonsOf(material: Material, each: MemoRisk): TreeBlock[] {
  const given = each.scores.filter(isGiven)
  if (given.length === 0) return []
  const names = namesOf(material, each, given)
  const items = given
    .map((score) => ({ name: names.get(score.analystId) ?? 'One analyst', words: givenWords(score, each) }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, words }) => ({ inlines: [strong(`${name}: `), text(words)], about: { riskId: each.risk.id } }))
  return [heading(riskName(each), { riskId: each.risk.id }), { kind: 'list', items }]
}

/** As the session of the risk calls its analysts; letters where there is none, another for each risk. */
function namesOf(
  { project }: Material,
  { risk, outcome }: MemoRisk,
  given: readonly Given[],
): ReadonlyMap<string, string> {
  const inSession = outcome ? respondentsOf.ask(project, outcome.session.id, risk.id) : new Map<string, string>()
  const others = given.map(({ analystId }) => analystId).filter((id) => !inSession.has(id))
  const isNamed = outcome !== null && showsNames(outcome.session)
  const asLetters = (letters: ReadonlyMap<string, string>) =>
    [...letters].map(([id, letter]) => [id, `Analyst ${letter}`] as const)
  return new Map([
    ...(isNamed ? inSession : asLetters(inSession)),
    ...asLetters(lettersOf(others, risk.id, isNamed ? 0 : inSession.size)),
  ])
}

function givenWords(score: Given, { scales }: MemoRisk): string {
  const { likelihood, impact, confidence, basis, ratings } = score
  const level = CONFIDENCES.find(({ key }) => key === confidence)?.label.toLowerCase()
  const values = [
    answerWords(likelihood, scales),
    impact !== null && `impact ${impactCellText(impact, scales)}`,
    level && `confidence ${level}`,
    ...RATED_PARTS.filter(({ key }) => ratings?.[key]).map(
      (part) => `${part.label.toLowerCase()} ${ratingText(ratings, part)}`,
    ),
  ]
  return [sentence(values.filter(Boolean).join(', ')), reasonWords(score), basis.trim() && `Basis: ${sentence(basis)}`]
    .filter(Boolean)
    .join(' ')
}
