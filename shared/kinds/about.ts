import { z } from 'zod'
import { Id, Instant, Line, Name } from '../fields'
import { ImpactScale } from '../lexicons/impact-scale'
import { columnsOf, fits, Matrix } from '../lexicons/matrix'
import { IMPACT_SCALES } from '../lexicons/presets/impact-scales'
import { LEXICONS } from '../lexicons/presets/lexicons'
import { MATRICES } from '../lexicons/presets/matrices'
import { ScaleId } from '../lexicons/scale'
import { FIRST_SCALES, isBuiltIn } from '../lexicons/scales'
import { defineKind, type Find } from './kind'
import { kindSays } from './kind-says'
import { scaleNamed } from './own-scale'
import { as, hidden, line } from './tellings'

/** The id of the one entity that says what the project is. */
export const ABOUT_ID = 'project'

export const About = z.strictObject({
  id: z.literal(ABOUT_ID),
  projectId: Id,
  title: Name,
  /** Printed on every page of a memo, e.g. "TLP:AMBER"; empty when there is none. */
  handling: Line,
  /** Likelihood lexicon in force. */
  lexicon: ScaleId,
  /** Impact scale in force. Absent: the one every project began with. */
  impactScale: ScaleId.exactOptional(),
  /** Risk matrix in force; it has a column for each level of the impact scale. */
  matrix: ScaleId,
  createdAt: Instant,
  /** Highest number of a risk that was deleted: it is never given to another. Absent while none was. */
  lastRiskNumber: z.number().int().positive().exactOptional(),
})
export type About = z.infer<typeof About>

function fitProblem(
  { impactScale: scaleId = FIRST_SCALES.impactScale.id, matrix: matrixId }: About,
  find: Find,
): string | null {
  const scale = found(IMPACT_SCALES, scaleId) ?? ImpactScale.safeParse(find('impactScales', scaleId)).data
  const matrix = found(MATRICES, matrixId) ?? Matrix.safeParse(find('matrices', matrixId)).data
  if (!scale || !matrix || fits(matrix, scale)) return null
  return kindSays.scaleDoesNotFit(scale.levels.length, columnsOf(matrix))
}

const found = <S extends { id: string }>(scales: readonly S[], id: string) => scales.find((each) => each.id === id)

export const about = defineKind<About>({
  schema: About,
  one: 'project',
  many: 'project details',
  name: ({ title }) => title,
  references: {
    lexicon: { to: 'lexicons', onDelete: 'forbid', isBuiltIn: isBuiltIn.lexicons },
    impactScale: { to: 'impactScales', onDelete: 'forbid', isBuiltIn: isBuiltIn.impactScales },
    matrix: { to: 'matrices', onDelete: 'forbid', isBuiltIn: isBuiltIn.matrices },
  },
  problem: fitProblem,
  facts: {
    id: hidden,
    projectId: hidden,
    title: line('Title'),
    handling: line('Handling mark'),
    lexicon: scaleNamed('Lexicon', 'lexicons', LEXICONS),
    impactScale: scaleNamed('Impact scale', 'impactScales', IMPACT_SCALES),
    matrix: scaleNamed('Risk matrix', 'matrices', MATRICES),
    createdAt: hidden,
    lastRiskNumber: as('Numbers given so far', (number) => (number ? kindSays.numbersTo(`R${number}`) : '')),
  },
})
