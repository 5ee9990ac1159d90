import { daysBetween } from '../../../words/days'
import { allEvidence, type MemoRisk } from '../../material'
import { alphasOf } from '../../../scoring/session-agreement'
import { CONFIDENCES } from '../../../lexicons/confidence'
import { originKey } from '../../../kinds/sources'
import { formatFixed, listed } from '../../../language/counts'
import { aboutValues, aboutWords } from '../finding'
import { confidenceIn } from '../confidence-words'
import { type Sentence, textOf } from '../prose'
import { EVERY_PROFILE, eachJudgment, eachEnglishSentence, type Rule, type Subject } from '../rule'
import { wholeSentence, whereOf } from '../where'
import { proseWords } from '../prose-words'
import { CONFIDENCE_LEVELS, riskWords } from '../risk-words'

export const CONFIDENCE_APART: Rule = {
  id: 'T03',
  severity: 'error',
  trigger:
    'A sentence with a level of confidence and a word for a likelihood; under PHIA only where the confidence does not stand in brackets with its grounds.',
  standard: 'icd203Confidence',
  standardIn: { phia: 'phia' },
  profiles: ['icd-203', 'phia'],
  check: eachEnglishSentence((sentence, { profile }) => {
    const [level] = confidenceIn(sentence.text)
    const [likelihood] = sentence.likelihoods
    if (!level || !likelihood) return []
    if (profile === 'phia' && isGrounded(sentence.text, level.start, level.end)) return []
    const told = profile === 'phia' ? proseWords.confidenceInBrackets : proseWords.confidenceApart
    return [
      {
        message: told(level.words, likelihood.words),
        where: whereOf(sentence, level),
        about: aboutWords(sentence.paragraph.words, sentence.text),
      },
    ]
  }),
}

/** "(moderate confidence: single-source reporting)". */
function isGrounded(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('(', start)
  const close = text.indexOf(')', end)
  if (open === -1 || close === -1 || text.slice(open, start).includes(')')) return false
  return /^\s?(?::|,|;|–|—|because|since|as|given|based|on|from)\s?\S/i.test(text.slice(end, close))
}

export const CONFIDENCE_EARNED: Rule = {
  id: 'T17',
  severity: 'warning',
  trigger:
    'Moderate or high confidence on one origin; or high confidence where the sources are older than a year on average, the horizon is more than two years away, three assumptions or more are recorded, or the analysts agree too little (alpha of the terms below .667).',
  standard: 'jp2',
  profiles: EVERY_PROFILE,
  check: eachJudgment((each, subject) => {
    const { scores, risk, name } = each
    const stated = CONFIDENCES.filter(({ key }) => key !== 'low' && scores.some(({ confidence }) => confidence === key))
    const isHigh = stated.some(({ key }) => key === 'high')
    const reasons = [...oneOrigin(each, stated.length > 0), ...(isHigh ? reasonsAgainstHigh(each, subject) : [])]
    if (reasons.length === 0) return []
    const levels = stated.map(({ key }) => CONFIDENCE_LEVELS[key])
    const some = scores.filter(({ confidence }) => stated.some(({ key }) => key === confidence)).length
    return [
      {
        message: riskWords.tooConfident(name, levels, { some, all: scores.length }, reasons),
        where: { kind: 'scores', riskId: risk.id },
        about: aboutValues(`risks/${risk.id}`, listed(levels), reasons),
      },
    ]
  }),
}

function oneOrigin(each: MemoRisk, isStated: boolean): string[] {
  const origins = new Set(allEvidence(each).map(({ source }) => originKey(source)))
  return isStated && origins.size === 1 ? [riskWords.allOfOneOrigin] : []
}

const OLD_DAYS = 365
const FAR_DAYS = 731
const MANY_ASSUMPTIONS = 3
/** Krippendorff: below it, conclusions are not to be drawn. */
const LEAST_ALPHA = 0.667

function reasonsAgainstHigh(each: MemoRisk, { material: { memo, project } }: Subject): string[] {
  const { risk, assumptions, outcome } = each
  const ages = [...new Set(allEvidence(each).map(({ source }) => source))].flatMap(({ published }) =>
    published ? daysBetween(published, memo.date) : [],
  )
  const mean = ages.length === 0 ? 0 : ages.reduce((sum, days) => sum + days, 0) / ages.length
  const alpha =
    outcome && alphasOf(project, outcome.round.id).find(({ key }) => key === 'alpha-ordinal-terms')?.result.value
  return [
    ...(mean > OLD_DAYS ? [riskWords.oldSources(Math.round(mean))] : []),
    ...(risk.horizon && daysBetween(memo.date, risk.horizon) > FAR_DAYS ? [riskWords.farHorizon] : []),
    ...(assumptions.length >= MANY_ASSUMPTIONS ? [riskWords.manyAssumptions(assumptions.length)] : []),
    ...(typeof alpha === 'number' && alpha < LEAST_ALPHA ? [riskWords.littleAgreement(formatFixed(alpha, 2))] : []),
  ]
}

export const CONFIDENCE_WITH_BASIS: Rule = {
  id: 'T18',
  severity: 'warning',
  trigger: 'A level of confidence, and neither its sentence nor another of the same paragraph says what it rests on.',
  standard: 'analytic2',
  standardIn: { phia: 'phiaConfidence' },
  profiles: EVERY_PROFILE,
  check: eachEnglishSentence((sentence, subject) => {
    const [level] = confidenceIn(sentence.text)
    if (!level || hasBasis(sentence, subject)) return []
    return [
      {
        message: proseWords.withoutBasis(level.words),
        where: wholeSentence(sentence),
        about: aboutWords(sentence.paragraph.words, textOf(sentence.paragraph)),
      },
    ]
  }),
}

const GROUNDS = /\b(?:because|since|given|as|due to|owing to|based on|rests? on|in view of|for want of)\b|[:;–—]/i

function hasBasis(sentence: Sentence, { sentences }: Subject): boolean {
  if (GROUNDS.test(sentence.text)) return true
  const others = sentences.filter((other) => other.paragraph === sentence.paragraph && other !== sentence)
  return others.some(
    ({ text }) =>
      confidenceIn(text).length === 0 && !/^No basis for it has been recorded\.$/.test(text) && !isOnlyLikelihood(text),
  )
}

/** "We judge this likely (55–80%) by 1 March." says how likely, not what confidence rests on. */
const isOnlyLikelihood = (text: string): boolean => /^We judge (?:this|that there|the likelihood)\b/.test(text)
