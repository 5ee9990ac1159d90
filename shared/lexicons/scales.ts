import type { ImpactScale } from './impact-scale'
import type { Lexicon } from './lexicon'
import type { Matrix } from './matrix'
import { IMPACT_SCALES } from './presets/impact-scales'
import { LEXICONS } from './presets/lexicons'
import { MATRICES } from './presets/matrices'
import type { ScaleId } from './scale'

/** The scales a project judges by, and all that its answers may have been given under. */
export type Scales = {
  lexicon: Lexicon
  impactScale: ImpactScale
  matrix: Matrix
  /** Those that are built in and the project's own. */
  lexicons: readonly Lexicon[]
  impactScales: readonly ImpactScale[]
  matrices: readonly Matrix[]
}

/** Those of a new project. */
export const FIRST_SCALES: Scales = {
  lexicon: LEXICONS[0]!,
  impactScale: IMPACT_SCALES[0]!,
  matrix: MATRICES[0]!,
  lexicons: LEXICONS,
  impactScales: IMPACT_SCALES,
  matrices: MATRICES,
}

/** Which scales are to be in force; those that are not named stay. */
export type ScaleChoice = { lexicon?: ScaleId; impactScale?: ScaleId; matrix?: ScaleId }

/** The fields that a project says its scales in. */
export const SCALE_FIELDS = ['lexicon', 'impactScale', 'matrix'] as const satisfies readonly (keyof ScaleChoice)[]

/** The scales as they would be with others in force. */
export const inForce = (scales: Scales, { lexicon, impactScale, matrix }: ScaleChoice): Scales => ({
  ...scales,
  lexicon: scales.lexicons.find(({ id }) => id === lexicon) ?? scales.lexicon,
  impactScale: scales.impactScales.find(({ id }) => id === impactScale) ?? scales.impactScale,
  matrix: scales.matrices.find(({ id }) => id === matrix) ?? scales.matrix,
})

const hasId =
  (id: ScaleId) =>
  (scale: { id: ScaleId }): boolean =>
    scale.id === id

/** Whether a scale of that id is built in. */
export const isBuiltIn = {
  lexicons: (id: ScaleId): boolean => LEXICONS.some(hasId(id)),
  impactScales: (id: ScaleId): boolean => IMPACT_SCALES.some(hasId(id)),
  matrices: (id: ScaleId): boolean => MATRICES.some(hasId(id)),
} as const
