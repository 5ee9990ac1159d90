import { type Confidence, CONFIDENCES } from './confidence'
import { formatBand, type Term, termByKey, TERMS } from './icd-203'
import { type Impact, impactAnchor, IMPACTS } from './impact'
import { LIMITS } from '../limits'
import type { Likelihood } from './likelihood'

/** Typed or pasted text as a value, null for "cleared", or why it cannot be taken. */
export type Reading<T> = { ok: true; value: T | null } | { ok: false; why: string }

const refuse = (why: string): { ok: false; why: string } => ({ ok: false, why })
const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
const take = <T>(value: T | null): { ok: true; value: T | null } => ({ ok: true, value })

/**
 * "65", "65%", "40-70, 55" (an interval with its best guess), "likely", "very l", "55-80%" (the band of a term), or "?" for
 * cannot judge, with the reason behind it.
 */
export function readLikelihood(text: string): Reading<Likelihood> {
  const typed = plain(text).replace(/^\((.+)\)$/, '$1')
  if (typed === '' || typed === '–') return take<Likelihood>(null)
  const cannotJudge = readCannotJudge(text)
  if (cannotJudge) return cannotJudge
  const interval = INTERVAL.exec(typed)?.slice(1) ?? moved(BEST_FIRST.exec(typed)?.slice(1))
  if (interval) return readInterval(...(interval.map(Number) as [number, number, number]))
  const band = /^(\d+) ?% ?[-–] ?(\d+) ?%$|^(\d+) ?[-–] ?(\d+) ?%?$/.exec(typed)
  if (band) return readBand(Number(band[1] ?? band[3]), Number(band[2] ?? band[4]))
  const [, number, sign] = /^(-?(?:\d+(?:[.,]\d+)?|[.,]\d+)) ?(%?)$/.exec(typed) ?? []
  if (number !== undefined) return readPercent(Number(number.replace(',', '.')), number, sign === '%')
  return readTerm(typed)
}

function readPercent(percent: number, typed: string, hasSign: boolean): Reading<Likelihood> {
  const ofHundred = Math.round(percent * 100)
  if (!hasSign && percent < 1 && ofHundred >= 1 && ofHundred < 100)
    return refuse(`${typed} could be ${ofHundred}% or ${typed}%. Type whole percents.`)
  if (!Number.isInteger(percent)) return refuse(`${typed} is not a whole percent.`)
  if (percent < 0 || percent > 100) return refuse(`${typed} is outside 0 to 100%.`)
  return take<Likelihood>({ kind: 'percent', percent })
}

/** "40–70%, 55%", or "55% (40–70%)" as it is shown. */
const INTERVAL = /^(\d+) ?%? ?[-–] ?(\d+) ?%? ?[,;:] ?(\d+) ?%?$/
const BEST_FIRST = /^(\d+) ?%? ?\((\d+) ?%? ?[-–] ?(\d+) ?%?\)$/
const moved = (groups: string[] | undefined): string[] | undefined =>
  groups && [...groups.slice(1), ...groups.slice(0, 1)]

function readInterval(low: number, high: number, percent: number): Reading<Likelihood> {
  if (Math.max(low, high, percent) > 100) return refuse('An interval lies within 0 to 100%.')
  if (low >= high) return refuse(`${low}–${high}% is no interval: type the lower percent first.`)
  if (percent < low || percent > high) return refuse(`The best guess ${percent}% lies outside ${low}–${high}%.`)
  return take<Likelihood>({ kind: 'percent', percent, range: { low, high } })
}

/** Null where it is no answer of this kind. */
function readCannotJudge(text: string): Reading<Likelihood> | null {
  const reason = CANNOT_JUDGE.exec(text.trim().replace(/\s+/g, ' '))?.[1]
  if (reason === undefined) return null
  if (reason === '') return take<Likelihood>({ kind: 'cannot-judge' })
  if (reason.length > LIMITS.line)
    return refuse('The reason is too long for this line. Write it in the rationale, and ? here.')
  return take<Likelihood>({ kind: 'cannot-judge', reason })
}

/** What divides the words from the reason is not part of it. */
const CANNOT_JUDGE = /^(?:[?？]|cannot judge(?![\p{L}\p{N}])) ?(?:[:,;–-](?= |$) ?)?((?:[\p{L}\p{N}“"'(+–-].*)?)$/iu

function readBand(low: number, high: number): Reading<Likelihood> {
  const term = TERMS.find((each) => each.low === low && each.high === high)
  if (term) return take<Likelihood>(ofTerm(term))
  const bands = TERMS.map(formatBand).join(', ')
  const middle = Math.round((low + high) / 2)
  return refuse(
    `${low}–${high}% is the band of no term of ICD 203, which has ${bands}. As an interval it needs a best guess: “${low}-${high}, ${middle}”.`,
  )
}

/** Behind a term may stand its band in brackets, as it is printed; other words there would be lost. */
function readTerm(typed: string): Reading<Likelihood> {
  const bracket = typed.endsWith(')') ? typed.indexOf('(') : -1
  if (bracket < 1) return readTermName(typed)
  const reading = readTermName(typed.slice(0, bracket).trimEnd())
  const band = /^(\d+) ?%? ?[-–] ?(\d+) ?%?$/.exec(typed.slice(bracket + 1, -1).trim())
  const term = reading.ok && reading.value?.kind === 'term' ? termByKey(reading.value.term) : null
  if (!term || (band && Number(band[1]) === term.low && Number(band[2]) === term.high)) return reading
  return refuse(`What stands behind “${term.label}” would be lost. Write it in the rationale.`)
}

function readTermName(typed: string): Reading<Likelihood> {
  const spellings = (term: Term) => [term.key, term.label, term.alternative]
  const adjective = typed.replace(/(certain|probab)ly$/, (_, stem: string) => (stem === 'probab' ? 'probable' : stem))
  const exact = TERMS.find((term) => spellings(term).includes(adjective))
  if (exact) return take<Likelihood>(ofTerm(exact))
  const begun = TERMS.filter((term) => spellings(term).some((spelling) => spelling.startsWith(adjective)))
  if (begun.length === 1) return take<Likelihood>(ofTerm(begun[0]!))
  if (begun.length > 1) return refuse(`“${typed}” could be ${begun.map(({ label }) => label).join(' or ')}.`)
  return refuse(`“${typed}” is not a percent, not a term of ICD 203 and not “?” for cannot judge.`)
}

const ofTerm = (term: Term): Likelihood => ({ kind: 'term', lexicon: 'icd-203', term: term.key })

/** "1" to "5" or the name of the level. */
export function readImpact(text: string): Reading<Impact> {
  const typed = plain(text)
  if (typed === '' || typed === '–') return take<Impact>(null)
  const found = IMPACTS.find(
    ({ level, name }) => typed === String(level) || typed === name || typed === `${level} ${name}`,
  )
  return found ? take(found.level) : refuse(`“${typed}” is not a level of impact: type 1 to 5.`)
}

/** "l", "m", "h" or the whole word. */
export function readConfidence(text: string): Reading<Confidence> {
  const typed = plain(text)
  if (typed === '' || typed === '–') return take<Confidence>(null)
  const found = CONFIDENCES.find(({ key }) => key.startsWith(typed))
  return found ? take(found.key) : refuse(`“${typed}” is not a confidence: type l, m or h.`)
}

/** As it is shown, copied and read back; empty when unset. */
export function likelihoodText(likelihood: Likelihood | null): string {
  if (likelihood === null) return ''
  if (likelihood.kind === 'percent') {
    const { percent, range } = likelihood
    return range ? `${percent}% (${formatBand(range)})` : `${percent}%`
  }
  if (likelihood.kind === 'term') return termByKey(likelihood.term).label
  return likelihood.reason === undefined ? '?' : `? ${likelihood.reason}`
}

/** As it is said, and not to be read back; empty when unset. */
export function likelihoodWords(likelihood: Likelihood | null): string {
  if (likelihood?.kind !== 'cannot-judge') return likelihoodText(likelihood)
  return likelihood.reason === undefined ? 'cannot be judged' : `cannot be judged: ${likelihood.reason}`
}

/** "4 severe". */
export const impactText = (impact: Impact): string => `${impact} ${impactAnchor(impact).name}`
