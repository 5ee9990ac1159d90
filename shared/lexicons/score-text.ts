import { type Confidence, CONFIDENCES } from './confidence'
import { formatBand, type Term, termByKey, TERMS } from './icd-203'
import { type Impact, impactAnchor, IMPACTS } from './impact'
import type { Likelihood } from './likelihood'

/** Typed or pasted text as a value, null for "cleared", or why it cannot be taken. */
export type Reading<T> = { ok: true; value: T | null } | { ok: false; why: string }

const refuse = (why: string): { ok: false; why: string } => ({ ok: false, why })
const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
const take = <T>(value: T | null): { ok: true; value: T | null } => ({ ok: true, value })

/** "65", "65%", "likely", "very l", "55-80%" (the band of a term) or "?" for cannot judge. */
export function readLikelihood(text: string): Reading<Likelihood> {
  const typed = plain(text).replace(/^\((.*)\)$/, '$1')
  if (typed === '' || typed === '–') return take<Likelihood>(null)
  if (typed === '?' || typed === 'cannot judge') return take<Likelihood>({ kind: 'cannot-judge' })
  const band = /^(\d+) ?% ?[-–] ?(\d+) ?%$|^(\d+) ?[-–] ?(\d+) ?%?$/.exec(typed)
  if (band) return readBand(Number(band[1] ?? band[3]), Number(band[2] ?? band[4]))
  const number = /^(-?(?:\d+(?:[.,]\d+)?|[.,]\d+)) ?%?$/.exec(typed)?.[1]
  if (number !== undefined) return readPercent(Number(number.replace(',', '.')), number)
  return readTerm(withoutRemark(typed))
}

function readPercent(percent: number, typed: string): Reading<Likelihood> {
  const ofHundred = Math.round(percent * 100)
  if (percent < 1 && ofHundred >= 1 && ofHundred < 100)
    return refuse(`${typed} could be ${ofHundred}% or ${typed}%. Type whole percents.`)
  if (!Number.isInteger(percent)) return refuse(`${typed} is not a whole percent.`)
  if (percent < 0 || percent > 100) return refuse(`${typed} is outside 0 to 100%.`)
  return take<Likelihood>({ kind: 'percent', percent })
}

function readBand(low: number, high: number): Reading<Likelihood> {
  const term = TERMS.find((each) => each.low === low && each.high === high)
  if (term) return take<Likelihood>(ofTerm(term))
  const bands = TERMS.map(formatBand).join(', ')
  return refuse(`No term of ICD 203 stands for ${low}–${high}%. Its bands are ${bands}.`)
}

/** Without what stands in brackets at its end. */
function withoutRemark(typed: string): string {
  const start = typed.endsWith(')') ? typed.indexOf('(') : -1
  return start === -1 ? typed : typed.slice(0, start).trimEnd()
}

function readTerm(typed: string): Reading<Likelihood> {
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
  if (likelihood.kind === 'percent') return `${likelihood.percent}%`
  if (likelihood.kind === 'term') return termByKey(likelihood.term).label
  return '?'
}

/** "4 severe". */
export const impactText = (impact: Impact): string => `${impact} ${impactAnchor(impact).name}`
