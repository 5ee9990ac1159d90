import { inLanguage, LANGUAGE_IDS } from '../language/language'
import { type Confidence, type ConfidenceLevel, CONFIDENCES } from './confidence'
import { type Impact, impactOf, impactText, levelOfImpact, scaleOfImpact } from './impact'
import type { ImpactScale } from './impact-scale'
import type { Lexicon } from './lexicon'
import { type Likelihood, termLabel } from './likelihood'
import { formatPercents } from './percent'
import { readLikelihood } from './read-likelihood'
import { isUnset, plain, type Reading, refuse, take } from './reading'
import { readingWords } from './reading-words'
import { readUnder, scaleName } from './scale'
import { scaleWords } from './scale-words'
import type { Scales } from './scales'

type ImpactScales = Pick<Scales, 'impactScale' | 'impactScales'>

/** A level or its name, of the scale in force, or, as it is shown, "4 grave [Economic]" of another. */
export function readImpact(text: string, { impactScale, impactScales }: ImpactScales): Reading<Impact> {
  const typed = plain(text)
  if (isUnset(typed)) return take<Impact>(null)
  const under = readUnder(typed, impactScales)
  if (under === null) return readLevel(typed, impactScale)
  return under.scale ? readLevel(under.words, under.scale) : refuse(readingWords.noImpactScale(under.name))
}

function readLevel(typed: string, scale: ImpactScale): Reading<Impact> {
  const index = scale.levels.findIndex(
    ({ name }, at) => typed === String(at + 1) || typed === plain(name) || typed === plain(`${at + 1} ${name}`),
  )
  const found = impactOf(scale, index + 1)
  return found === undefined ? refuse(readingWords.noImpact(typed, scale.levels.length)) : take(found)
}

/** "l", "m", "h" or the whole word, as files have it or in any language of the interface. */
export function readConfidence(text: string): Reading<Confidence> {
  const typed = plain(text)
  if (isUnset(typed)) return take<Confidence>(null)
  const found = CONFIDENCES.find((level) => confidenceSpellings(level).some((spelling) => spelling.startsWith(typed)))
  return found ? take(found.key) : refuse(readingWords.noConfidence(typed))
}

const confidenceSpellings = (level: ConfidenceLevel): string[] => [
  level.key,
  ...LANGUAGE_IDS.map((language) => plain(inLanguage(language, () => level.label))),
]

/**
 * As it is shown, copied and read back; empty when unset. A term of a lexicon that is not in force names it, and so does
 * one whose name would be read as something else: "5 [Ours]".
 */
export function likelihoodText(
  likelihood: Likelihood | null,
  { lexicon, lexicons }: Pick<Scales, 'lexicon' | 'lexicons'>,
): string {
  if (likelihood?.kind === 'cannot-judge') return likelihood.reason === undefined ? '?' : `? ${likelihood.reason}`
  const isNamed =
    likelihood?.kind === 'term' && (likelihood.lexicon !== lexicon.id || termsMisread(lexicon).has(likelihood.term))
  return `${likelihoodWords(likelihood)}${isNamed ? under(likelihood.lexicon, lexicons) : ''}`
}

const misread = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Terms of a lexicon that their names alone are not read as; asked for by every cell, and worked out once. */
function termsMisread(lexicon: Lexicon): ReadonlySet<string> {
  const known = misread.get(lexicon)
  if (known) return known
  const terms = lexicon.terms.filter(({ key, label }) => {
    const reading = readLikelihood(label, { lexicon, lexicons: [lexicon] })
    return !reading.ok || reading.value?.kind !== 'term' || reading.value.term !== key
  })
  const found = new Set(terms.map(({ key }) => key))
  misread.set(lexicon, found)
  return found
}

/** As it is said, and not to be read back; empty when unset. */
export function likelihoodWords(likelihood: Likelihood | null): string {
  if (likelihood === null) return ''
  switch (likelihood.kind) {
    case 'percent': {
      const { percent, range } = likelihood
      return range ? `${percent}% (${formatPercents(range)})` : `${percent}%`
    }
    case 'term':
      return termLabel(likelihood)
    case 'cannot-judge':
      return likelihood.reason === undefined
        ? scaleWords.cannotBeJudged
        : scaleWords.cannotBeJudgedFor(likelihood.reason)
  }
}

/** "4", or "4 grave [Economic]" of a scale that is not in force; empty when unset. Read back as the same. */
export function impactCellText(impact: Impact | null, { impactScale, impactScales }: ImpactScales): string {
  if (impact === null) return ''
  if (scaleOfImpact(impact) === impactScale.id) return String(levelOfImpact(impact))
  return `${impactText(impact)}${under(scaleOfImpact(impact), impactScales)}`
}

function under(id: string, scales: readonly { id: string; name: string; edition: number }[]): string {
  const scale = scales.find((each) => each.id === id)
  return scale ? ` [${scaleName(scale)}]` : ''
}
