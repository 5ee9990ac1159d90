import { z } from 'zod'
import { Day, Id, Instant, Line, Name, Position, Prose } from '../fields'
import { LIMITS } from '../limits'
import { sayDay } from '../words/moments'
import { CustomValues } from './custom-columns'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, day, hidden, inName, line, order, prose, telling, whose } from './tellings'

const RiskNumber = z.number().int().positive()

/** Because CAUSE, EVENT affecting PARTY by HORIZON, leading to CONSEQUENCE. */
export const Risk = z.strictObject({
  id: Id,
  /** Printed as R1, R2 ...; unique among the project’s risks. */
  number: RiskNumber,
  position: Position,
  /** Short name for tables and the matrix. */
  title: Name,
  cause: Prose,
  event: Prose,
  party: Line,
  horizon: Day.nullable(),
  consequence: Prose,
  category: Line,
  /** Who answers for it; absent or empty while nobody does. */
  owner: Line.exactOptional(),
  assumptions: Prose,
  alternatives: Prose,
  /** What was searched for contrary evidence when none is linked. */
  contrarySearch: Prose,
  /** What it has in the columns of the project's own. */
  custom: CustomValues.exactOptional(),
  createdBy: Id,
  createdAt: Instant,
  /** The risk it was split from, also when that is gone. */
  splitFrom: Id.exactOptional(),
  /** Numbers of the risks that were merged into it. */
  mergedFrom: z.array(RiskNumber).max(LIMITS.ofKind).exactOptional(),
})
export type Risk = z.infer<typeof Risk>

export const risks = defineKind<Risk>({
  schema: Risk,
  one: 'risk',
  many: 'risks',
  name: ({ number, title }) => `R${number} ${title}`,
  references: {
    createdBy: { to: 'analysts', onDelete: 'forbid' },
    splitFrom: { to: 'risks', onDelete: 'keep' },
  },
  unique: [
    {
      fields: ['number'],
      get words() {
        return kindSays.sameNumber
      },
    },
  ],
  facts: {
    id: hidden,
    position: order,
    number: inName(as('Number', (number) => `R${number}`)),
    title: inName(line('Title')),
    cause: prose('Because'),
    event: prose('Event'),
    party: line('Affecting'),
    horizon: day('By'),
    consequence: prose('Leading to'),
    category: line('Category'),
    owner: as('Owner', (owner) => owner ?? ''),
    assumptions: prose('Assumptions'),
    alternatives: prose('Alternatives considered'),
    contrarySearch: prose('Search for contrary evidence'),
    custom: telling('Custom columns', (custom, nameOf) =>
      Object.entries(custom ?? {}).map(([columnId, value]) => ({
        label: nameOf('customColumns', columnId),
        text: typeof value === 'string' && Day.safeParse(value).success ? sayDay(value) : String(value),
        prose: false,
        key: columnId,
      })),
    ),
    createdBy: whose,
    createdAt: hidden,
    splitFrom: as('Split from', (id, nameOf) => (id ? nameOf('risks', id) : '')),
    mergedFrom: as('Merged from', (numbers) => numbers?.map((number) => `R${number}`).join(', ') ?? ''),
  },
})
