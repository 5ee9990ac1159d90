import type { Project } from '../document/project'
import type { Risk } from '../kinds/risks'
import { type Memo, type MemoSection, type MemoWords, type ValuesBehind, wordsKey, wordsWritten } from '../kinds/memos'
import { LIMITS } from '../limits'
import { groupImpactText, groupLikelihoodText, levelText } from '../scoring/judgment-text'
import { formatDay } from '../words/days'
import { claimFollows, confidenceSentence, draftBasis, draftClaim, likelihoodPhrase } from './judgment-words'
import { Material, type MemoRisk } from './material'
import type { MovedValue } from './memo-tree'
import { draftSourceSummary } from './sections/sources'
import { statusWords } from './sections/recorded'

/** What the project says now where the words stand, to be kept with them: the first ones where there are very many. */
export function valuesBehind(project: Project, memo: Memo, words: MemoWords): ValuesBehind {
  const values = valuesOf(new Material(project, memo, new Map()), words)
  const kept = Object.entries(values).slice(0, LIMITS.valuesBehind)
  return Object.fromEntries(kept.map(([what, value]) => [what, value.slice(0, LIMITS.prose)]))
}

/** What words of a memo were written against that is another value now. */
export function movedValues(material: Material, words: MemoWords): MovedValue[] {
  const then = material.memo.against?.[wordsKey(words)]
  const own = wordsWritten(material.memo, words)
  if (!then || !own?.trim()) return []
  const now = valuesOf(material, words)
  // Of very many only the first were kept: what is not among them need not be new.
  const isWhole = Object.keys(then).length < LIMITS.valuesBehind
  const whats = isWhole ? Object.keys({ ...then, ...now }) : Object.keys(then)
  return whats
    .map((what) => ({ what, was: then[what] ?? null, is: now[what]?.slice(0, LIMITS.prose) ?? null }))
    .filter((value) => value.was !== value.is && !claimFollows(own, value.what))
}

type Values = Readonly<Record<string, string>>

function valuesOf(material: Material, words: MemoWords): Values {
  if ('section' in words) return said(OF_SECTION[words.section](material))
  const each = material.risks.find(({ risk }) => risk.id === words.riskId)
  if (!each) return {}
  return said(words.part === 'claim' ? ofClaim(each) : ofBasis(each))
}

type Said = readonly (readonly [what: string, value: string])[]

/** What has no value yet says nothing: that it gets one is seen as a new value. */
const said = (values: Said): Values => Object.fromEntries(values.filter(([, value]) => value !== ''))

function ofClaim(each: MemoRisk): Said {
  const { risk, judgment } = each
  return [
    ['Statement', draftClaim(each)],
    ['Likelihood', judgment.likelihood ? likelihoodPhrase(judgment.likelihood) : ''],
    ['Impact', groupImpactText(judgment.impact)],
    ['Level', judgment.level ? levelText(judgment.level) : ''],
    ['Horizon', risk.horizon ? formatDay(risk.horizon) : ''],
  ]
}

const ofBasis = (each: MemoRisk): Said => [
  ['Confidence', each.scores.some(({ confidence }) => confidence !== null) ? confidenceSentence(each) : ''],
  ['Basis', draftBasis(each)],
]

const ofRisks = ({ risks }: Material, value: (each: MemoRisk) => string): Said =>
  risks.map((each) => [each.name, value(each)])

/** As sentences state it: the term of the likelihood, the impact and the level. */
function inTerms({ judgment: { likelihood, impact, level } }: MemoRisk): string {
  const parts = [
    likelihood ? likelihoodPhrase(likelihood) : '',
    groupImpactText(impact),
    level ? `level ${levelText(level)}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** As tables and the matrix state it: to the percent. */
const inNumbers = ({ judgment: { likelihood, impact } }: MemoRisk): string =>
  [groupLikelihoodText(likelihood), groupImpactText(impact)].filter((part) => part !== '').join(', ')

const evidenceCounts = ({ evidence: { supports, contradicts, context } }: MemoRisk): string =>
  supports.length + contradicts.length + context.length === 0
    ? ''
    : `${supports.length} for, ${contradicts.length} against, ${context.length} for context`

const part = (name: keyof Pick<Risk, 'assumptions' | 'alternatives'>) => (material: Material) =>
  ofRisks(material, ({ risk }) => risk[name].trim())

const risksInTerms = (material: Material) => ofRisks(material, inTerms)
const risksInNumbers = (material: Material) => ofRisks(material, inNumbers)

const OF_SECTION: Readonly<Record<MemoSection, (material: Material) => Said>> = {
  'bottom-line': risksInTerms,
  'key-judgments': risksInTerms,
  evidence: (material) => ofRisks(material, evidenceCounts),
  'risk-table': risksInNumbers,
  matrix: risksInNumbers,
  assumptions: part('assumptions'),
  alternatives: part('alternatives'),
  indicators: ({ risks }) =>
    risks.flatMap(({ name, indicators }) =>
      indicators.map(({ observable, status }, index): [string, string] => [
        `${name}, indicator ${index + 1}`,
        `${observable}: ${statusWords(status)}`,
      ]),
    ),
  outlook: risksInTerms,
  sources: (material) => [['Summary', draftSourceSummary(material)]],
  method: () => [],
}
