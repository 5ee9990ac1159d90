import { daysBetween } from '../../../words/days'
import { allEvidence, type MemoRisk } from '../../material'
import { alphasOf } from '../../../scoring/session-agreement'
import { CONFIDENCES } from '../../../lexicons/confidence'
import { originKey } from '../../../kinds/sources'
import { listed } from '../../../words/sentence'
import { counted } from '../../../words/plural'
import { aboutValues, aboutWords } from '../finding'
import { confidenceIn } from '../confidence-words'
import { type Sentence, textOf } from '../prose'
import { EVERY_PROFILE, eachJudgment, eachEnglishSentence, type Rule, type Subject } from '../rule'
import { wholeSentence, whereOf } from '../where'

export const CONFIDENCE_APART: Rule = {
  id: 'T03',
  severity: 'error',
  name: 'Confidence and likelihood in one sentence',
  trigger:
    'A sentence with a level of confidence and a word for a likelihood; under PHIA only where the confidence does not stand in brackets with its grounds.',
  standard: 'ICD 203, D.6.e(2)(b)',
  standardIn: { phia: 'UK PHIA, 24 March 2025' },
  why: 'Readers take one for the other where they stand together.',
  profiles: ['icd-203', 'phia'],
  check: eachEnglishSentence((sentence, { profile }) => {
    const [level] = confidenceIn(sentence.text)
    const [likelihood] = sentence.likelihoods
    if (!level || !likelihood) return []
    if (profile === 'phia' && isGrounded(sentence.text, level.start, level.end)) return []
    const how =
      profile === 'phia'
        ? 'Put the confidence in brackets with its grounds, or in a sentence of its own.'
        : 'Write the confidence as a sentence of its own.'
    return [
      {
        message: `“${level.words}” and “${likelihood.words}” stand in one sentence. ${how}`,
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
  name: 'More confidence than the evidence bears',
  trigger:
    'Moderate or high confidence on one origin; or high confidence where the sources are older than a year on average, the horizon is more than two years away, three assumptions or more are recorded, or the analysts agree too little (alpha of the terms below .667).',
  standard: 'JP 2-0 and ICD 203, levels of confidence',
  why: 'High confidence needs several good sources, few assumptions and few gaps, and seldom suits what lies years ahead.',
  profiles: EVERY_PROFILE,
  check: eachJudgment((each, subject) => {
    const { scores, risk, name } = each
    const stated = CONFIDENCES.filter(({ key }) => key !== 'low' && scores.some(({ confidence }) => confidence === key))
    const isHigh = stated.some(({ key }) => key === 'high')
    const reasons = [...oneOrigin(each, stated.length > 0), ...(isHigh ? reasonsAgainstHigh(each, subject) : [])]
    if (reasons.length === 0) return []
    const levels = listed(stated.map(({ label }) => label.toLowerCase()))
    const by = scores.filter(({ confidence }) => stated.some(({ key }) => key === confidence)).length
    const who = by < scores.length ? ` by ${by} of ${counted(scores.length, 'analyst')}` : ''
    return [
      {
        message: `Confidence in ${name} is stated as ${levels}${who}, although ${listed(reasons)}.`,
        where: { kind: 'scores', riskId: risk.id },
        about: aboutValues(`risks/${risk.id}`, levels, reasons),
      },
    ]
  }),
}

function oneOrigin(each: MemoRisk, isStated: boolean): string[] {
  const origins = new Set(allEvidence(each).map(({ source }) => originKey(source)))
  return isStated && origins.size === 1 ? ['all of its evidence has one origin'] : []
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
    ...(mean > OLD_DAYS ? [`its sources are ${Math.round(mean)} days old on average`] : []),
    ...(risk.horizon && daysBetween(memo.date, risk.horizon) > FAR_DAYS
      ? ['its horizon is more than two years away']
      : []),
    ...(assumptions.length >= MANY_ASSUMPTIONS ? [`it rests on ${counted(assumptions.length, 'assumption')}`] : []),
    ...(typeof alpha === 'number' && alpha < LEAST_ALPHA
      ? [`the analysts agree too little (alpha ${alpha.toFixed(2)})`]
      : []),
  ]
}

export const CONFIDENCE_WITH_BASIS: Rule = {
  id: 'T18',
  severity: 'warning',
  name: 'Confidence without its basis',
  trigger: 'A level of confidence, and neither its sentence nor another of the same paragraph says what it rests on.',
  standard: 'ICD 203, analytic standard 2',
  standardIn: { phia: 'UK PHIA, analytical confidence rating, 24 March 2025' },
  why: 'A bare level says nothing that a reader could weigh.',
  profiles: EVERY_PROFILE,
  check: eachEnglishSentence((sentence, subject) => {
    const [level] = confidenceIn(sentence.text)
    if (!level || hasBasis(sentence, subject)) return []
    return [
      {
        message: `“${level.words}” stands here without what it rests on. Say why in the same paragraph.`,
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
