import type { ScalePlace } from '@state/place'
import type { ImpactScale } from '@shared/lexicons/impact-scale'
import type { Lexicon } from '@shared/lexicons/lexicon'
import type { Finding } from '@shared/lexicons/lint'
import { lintImpactScale } from '@shared/lexicons/lint-impact-scale'
import { lintLexicon } from '@shared/lexicons/lint-lexicon'
import { lintMatrix } from '@shared/lexicons/lint-matrix'
import { columnsOf, type Matrix } from '@shared/lexicons/matrix'
import type { Scales } from '@shared/lexicons/scales'
import { isBuiltIn } from '@shared/lexicons/scales'
import type { Operation } from '@shared/operations/operations'
import { scaleWords } from './scale-words'

/** A scale with its sort, which is the field of the project that says which one is in force. */
export type AnyScale =
  | { part: 'lexicon'; scale: Lexicon }
  | { part: 'impactScale'; scale: ImpactScale }
  | { part: 'matrix'; scale: Matrix }

export type Part = AnyScale['part']

/** The three sorts, in the order in which a score goes through them. */
export const PARTS: readonly Part[] = ['lexicon', 'impactScale', 'matrix']

export const KINDS = { lexicon: 'lexicons', impactScale: 'impactScales', matrix: 'matrices' } as const

/** All scales of a sort, those that are built in first. */
export function scalesOfPart(scales: Scales, part: Part): AnyScale[] {
  if (part === 'lexicon') return scales.lexicons.map((scale) => ({ part, scale }))
  if (part === 'impactScale') return scales.impactScales.map((scale) => ({ part, scale }))
  return scales.matrices.map((scale) => ({ part, scale }))
}

/** The scale at a place, or, where there is none or it is gone, the lexicon in force. */
export const scaleAt = (scales: Scales, place: ScalePlace | null): AnyScale =>
  (place && scalesOfPart(scales, place.part).find(({ scale }) => scale.id === place.id)) ?? {
    part: 'lexicon',
    scale: scales.lexicon,
  }

export const isInForce = (scales: Scales, { part, scale }: AnyScale): boolean => scales[part].id === scale.id

export const isPreset = ({ part, scale }: AnyScale): boolean => isBuiltIn[KINDS[part]](scale.id)

export function findingsOf({ part, scale }: AnyScale): Finding[] {
  if (part === 'lexicon') return lintLexicon(scale)
  return part === 'impactScale' ? lintImpactScale(scale) : lintMatrix(scale)
}

/** "7 terms", "5 levels", "5 × 4". */
export function sizeOf({ part, scale }: AnyScale): string {
  if (part === 'lexicon') return scaleWords.terms(scale.terms.length)
  return part === 'impactScale' ? scaleWords.levels(scale.levels.length) : `${scale.rows.length} × ${columnsOf(scale)}`
}

/** The operation that puts a scale into the project, as a new one or in its own place. */
export function putting({ part, scale }: AnyScale, how: 'add' | 'change'): Operation {
  if (part === 'lexicon') return { name: `lexicon.${how}`, input: { scale } }
  return part === 'impactScale'
    ? { name: `impactScale.${how}`, input: { scale } }
    : { name: `matrix.${how}`, input: { scale } }
}

/** Levels of impact that an impact scale has or a matrix has columns for. */
const widthOf = ({ part, scale }: Exclude<AnyScale, { part: 'lexicon' }>): number =>
  part === 'impactScale' ? scale.levels.length : columnsOf(scale)

/**
 * What has to be taken into force along with a scale, since an impact scale and a matrix have to be of one width: those
 * to choose from, the built-in ones first. Null when what is in force fits.
 */
export function alongWith(scales: Scales, given: AnyScale): AnyScale[] | null {
  if (given.part === 'lexicon') return null
  const other = given.part === 'matrix' ? 'impactScale' : 'matrix'
  const width = widthOf(given)
  const fits = (each: AnyScale) => each.part !== 'lexicon' && widthOf(each) === width
  const all = scalesOfPart(scales, other)
  return all.some((each) => isInForce(scales, each) && fits(each)) ? null : all.filter(fits)
}
