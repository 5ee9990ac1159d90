import { z } from 'zod'
import { Id, Instant, Line, Name } from '../fields'
import { defineKind } from './kind'
import { as, hidden, line } from './tellings'

/** The id of the one entity that says what the project is. */
export const ABOUT_ID = 'project'

export const About = z.strictObject({
  id: z.literal(ABOUT_ID),
  projectId: Id,
  title: Name,
  /** Printed on every page of a memo, e.g. "TLP:AMBER"; empty when there is none. */
  handling: Line,
  /** Likelihood lexicon in force (see shared/lexicons). */
  lexicon: z.enum(['icd-203']),
  /** Risk matrix in force (see shared/lexicons). */
  matrix: z.enum(['nist-800-30']),
  createdAt: Instant,
  /** Highest number of a risk that was deleted: it is never given to another. Absent while none was. */
  lastRiskNumber: z.number().int().positive().exactOptional(),
})
export type About = z.infer<typeof About>

export const about = defineKind<About>({
  schema: About,
  one: 'project',
  many: 'project details',
  name: ({ title }) => title,
  facts: {
    id: hidden,
    projectId: hidden,
    title: line('Title'),
    handling: line('Handling mark'),
    lexicon: line('Lexicon'),
    matrix: line('Risk matrix'),
    createdAt: hidden,
    lastRiskNumber: as('Numbers given so far', (number) => (number ? `to R${number}` : '')),
  },
})
