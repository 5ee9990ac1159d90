import { inLanguage } from '../language/language'
import type { Project } from '../document/project'
import type { MemoSection } from '../kinds/memo-sections'
import { richFrom } from '../rich/from-markdown'
import type { Rich } from '../rich/rich'
import { withOwnValues } from './own-values'
import { type Memo, type MemoWords, type ValuesBehind, wordsKey, wordsWritten } from '../kinds/memos'
import { LIMITS } from '../limits'
import { scaleName } from '../lexicons/scale'
import { levelText } from '../lexicons/matrix'
import { impactCellText, likelihoodText, likelihoodWords as scoreWords } from '../lexicons/score-text'
import { groupImpactText, groupLikelihoodText } from '../scoring/judgment-text'
import { stanceWords } from '../lexicons/stance'
import { formatDay } from '../words/days'
import { hashOf } from '../words/hash-of'
import { short } from '../words/short'
import { likelihoodPhrase } from './judgment-sentence'
import { claimFollows, confidenceSentence, draftBasis, statementWords } from './judgment-words'
import { sourceCitation } from './citation'
import { atOnce, type Steps, stepsInLanguage } from '../steps'
import { allEvidence, gatherRisks, Material, type MemoRisk } from './material'
import type { MovedValue } from './memo-tree'
import { citedSources, draftSourceSummary, facts } from './sections/sources'
import { statusWords, thresholdWords } from './sections/recorded'

/** What the project says now where the words stand, to be kept with them. */
export const valuesBehind = (project: Project, memo: Memo, words: MemoWords): ValuesBehind =>
  atOnce(gatherValues(project, memo, words))

/** The same in steps; in English, as the memo says them, so that they are compared with what it says later. */
export const gatherValues = (project: Project, memo: Memo, words: MemoWords): Steps<ValuesBehind> =>
  stepsInLanguage('en', gather(project, memo, words))

function* gather(project: Project, memo: Memo, words: MemoWords): Steps<ValuesBehind> {
  const risks = yield* gatherRisks(project, memo)
  return valuesOf(new Material(project, memo, new Map(), new Map(), new Map(), risks), words)
}

/** What words of a memo were written against that is another value now. */
export function movedValues(material: Material, words: MemoWords): MovedValue[] {
  const then = material.memo.against?.[wordsKey(words)]
  const own = wordsWritten(material.memo, words)
  if (!then || !own?.trim()) return []
  const follows = 'riskId' in words ? followedIn(withOwnValues(richFrom(own), words.riskId), words.riskId) : () => false
  const now = inLanguage('en', () => valuesOf(material, words))
  return Object.keys({ ...then, ...now })
    .map((what) => ({ what, was: then[what] ?? null, is: now[what] ?? null }))
    .filter((value) => value.was !== value.is && !follows(value.what))
}

const followedIn = (claim: Rich, riskId: string) => (what: string) => claimFollows(claim, riskId, what)

function valuesOf(material: Material, words: MemoWords): ValuesBehind {
  if ('section' in words) return kept(OF_SECTION[words.section](material))
  const each = material.risks.find(({ risk }) => risk.id === words.riskId)
  if (!each) return {}
  return kept(words.part === 'claim' ? ofClaim(each) : ofBasis(each))
}

type Said = readonly (readonly [what: string, value: string])[]

/**
 * What has no value yet says nothing: that it gets one is seen as a new value. Of very many values the last ones are
 * kept as one, and of a very long value its beginning, with a fingerprint of all of it: that it moved is seen.
 */
function kept(said: Said): ValuesBehind {
  const byName = new Map<string, string>()
  // Two sources, or indicators, may have one name.
  for (const [what, value] of said) if (value) byName.set(what, joined([byName.get(what) ?? '', value], '; '))
  const values = [...byName]
  const [shown, others] = [values.slice(0, LIMITS.valuesBehind - 1), values.slice(LIMITS.valuesBehind - 1)]
  const all =
    others.length > 1 ? [...shown, [OTHERS, `${others.length} values, ${fingerprint(JSON.stringify(others))}`]] : values
  return Object.fromEntries(all.map(([what = '', value = '']) => [what, whole(value)]))
}

const OTHERS = 'All others'
/** Characters of a value that are kept as they are. */
const LONGEST = 1_000

const whole = (value: string): string =>
  value.length <= LONGEST ? value : `${short(value, LONGEST)} (${fingerprint(value)})`

/** Tells two texts apart that differ by accident. */
const fingerprint = (text: string): string => hashOf(text).toString(16).padStart(8, '0')

function ofClaim(each: MemoRisk): Said {
  const { risk, judgment, scales } = each
  return [
    ['Statement', statementWords(each)],
    ['Likelihood', likelihoodWords(each)],
    ['Impact', groupImpactText(judgment.impact, scales.impactScale)],
    ['Level', judgment.level ? levelText(scales.matrix.levels, judgment.level) : ''],
    ['Horizon', risk.horizon ? formatDay(risk.horizon) : ''],
    ['Evidence', evidenceCounts(each)],
  ]
}

const ofBasis = (each: MemoRisk): Said => [
  ['Confidence', each.scores.some(({ confidence }) => confidence !== null) ? confidenceSentence(each) : ''],
  ['Basis', draftBasis(each)],
  ['Evidence', evidenceCounts(each)],
]

/** The term, or why there is none. */
function likelihoodWords({ judgment: { likelihood, cannotJudge, scoredBy }, scales }: MemoRisk): string {
  if (likelihood) return likelihoodPhrase(likelihood, scales.lexicon)
  if (cannotJudge > 0) return 'could not be judged'
  return scoredBy > 0 ? 'likelihood not scored' : 'not scored'
}

const joined = (parts: readonly string[], between = ', '): string => parts.filter((part) => part !== '').join(between)

/** By number: that one passes another moves neither. */
const byNumber = ({ risks }: Material): MemoRisk[] => risks.toSorted((a, b) => a.risk.number - b.risk.number)

const ofRisks = (material: Material, value: (each: MemoRisk) => string): Said =>
  byNumber(material).map((each) => [each.name, value(each)])

/** As sentences state it: the term of the likelihood, the impact, the level, and whether it is the highest. */
function inTerms(each: MemoRisk): string {
  const { impact, level } = each.judgment
  const { impactScale, matrix } = each.scales
  const first = each.tied ? 'highest with others' : 'highest'
  return joined([
    likelihoodWords(each),
    groupImpactText(impact, impactScale),
    level ? `level ${levelText(matrix.levels, level)}` : '',
    each.rank === 1 ? first : '',
    each.risk.horizon ? `by ${formatDay(each.risk.horizon)}` : '',
  ])
}

const risksInTerms = (material: Material): Said => [
  ...ofRisks(material, inTerms),
  ...byNumber(material).map((each): [string, string] => [`${each.name}, statement`, statementWords(each)]),
]

/** As tables and the matrix state it: to the percent. */
const inNumbers = (each: MemoRisk): string =>
  joined([
    groupLikelihoodText(each.judgment.likelihood) || likelihoodWords(each),
    groupImpactText(each.judgment.impact, each.scales.impactScale),
  ])

const inRow = (each: MemoRisk): string =>
  joined([
    each.risk.title,
    inNumbers(each),
    each.risk.horizon ? `by ${formatDay(each.risk.horizon)}` : '',
    ...each.scores.map(({ confidence }) => (confidence === null ? '' : `confidence ${confidence}`)),
    evidenceCounts(each),
  ])

/** As the annex on method states it: what each analyst gave. */
const answers = ({ scores, scales }: MemoRisk): string =>
  scores
    .map(
      ({ likelihood, impact }) =>
        `${likelihoodText(likelihood, scales) || '–'} and ${impactCellText(impact, scales) || '–'}`,
    )
    .join('; ')

function evidenceCounts({ evidence: { supports, contradicts, context } }: MemoRisk): string {
  const counts = `${supports.length} for, ${contradicts.length} against, ${context.length} for context`
  return supports.length + contradicts.length + context.length === 0 ? '' : counts
}

/** Letters of a quote by which it is known again. */
const QUOTE = 40

function evidenceWords(each: MemoRisk): string {
  const quotes = allEvidence(each).map(({ evidence, passage }) => {
    const note = evidence.note.trim()
    return `${stanceWords(evidence.stance).group.toLowerCase()} “${short(passage.anchor.exact, QUOTE)}”${note && ` (${note})`}`
  })
  const search = each.risk.contrarySearch.trim()
  return joined([
    evidenceCounts(each) && `${evidenceCounts(each)}: ${quotes.join('; ')}`,
    search && `searched: ${search}`,
  ])
}

const assumed = ({ risk, assumptions }: MemoRisk): string =>
  joined(
    [
      risk.assumptions.trim(),
      ...assumptions.map(({ text, linchpin, ifWrong }) =>
        joined([text, linchpin ? 'linchpin' : '', ifWrong.trim() && `if it is wrong: ${ifWrong.trim()}`]),
      ),
    ],
    '; ',
  )

const considered = ({ risk, alternatives }: MemoRisk): string =>
  joined(
    [risk.alternatives.trim(), ...alternatives.map(({ text, likelihood }) => joined([text, scoreWords(likelihood)]))],
    '; ',
  )

const OF_SECTION: Readonly<Record<MemoSection, (material: Material) => Said>> = {
  'bottom-line': risksInTerms,
  'key-judgments': risksInTerms,
  statement: risksInTerms,
  rounds: (material) => ofRisks(material, answers),
  evidence: (material) => ofRisks(material, evidenceWords),
  'risk-table': (material) => ofRisks(material, inRow),
  matrix: (material) => ofRisks(material, inNumbers),
  pictures: (material) => ofRisks(material, inNumbers),
  assumptions: (material) => ofRisks(material, assumed),
  alternatives: (material) => ofRisks(material, considered),
  indicators: (material) =>
    byNumber(material).flatMap(({ name, indicators }) =>
      indicators.map((indicator): [string, string] => [
        `${name}, ${short(indicator.observable, QUOTE)}`,
        joined([thresholdWords(indicator), indicator.watch, indicator.owner ?? '', statusWords(indicator)]),
      ]),
    ),
  outlook: risksInTerms,
  implications: risksInTerms,
  changes: risksInTerms,
  gaps: risksInTerms,
  dissent: (material) => ofRisks(material, answers),
  reasons: (material) => ofRisks(material, answers),
  lexicon: ({ scales }) => [['Lexicon', scaleName(scales.lexicon)]],
  checks: () => [],
  // Passages of saved queries are printed as they are now; no words repeat them.
  passages: () => [],
  sources: (material) => [
    ['Summary', draftSourceSummary(material)],
    ...citedSources(material).map((source): [string, string] => [
      `“${short(source.title, QUOTE)}”`,
      `${sourceCitation(source)}. ${facts(material, source).join(' ')}`,
    ]),
  ],
  method: (material) => ofRisks(material, answers),
}
