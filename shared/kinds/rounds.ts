import { z } from 'zod'
import { Day, Id, Instant, Sha256 } from '../fields'
import { IMPACT_SCALES } from '../lexicons/presets/impact-scales'
import { LEXICONS } from '../lexicons/presets/lexicons'
import { MATRICES } from '../lexicons/presets/matrices'
import { ScaleId } from '../lexicons/scale'
import { isBuiltIn } from '../lexicons/scales'
import { LIMITS } from '../limits'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { scaleNamed } from './own-scale'
import { as, day, hidden, inName, named, namedList, number, whether } from './tellings'

/**
 * One round of a session: who is asked about which risks, under which scales. Once it is closed nothing about it
 * changes.
 */
export const Round = z.strictObject({
  id: Id,
  sessionId: Id,
  /** 1, 2, 3 ... within the session. */
  number: z.number().int().min(1).max(LIMITS.roundsOfSession),
  riskIds: z.array(Id).min(1).max(LIMITS.risksOfSession),
  analystIds: z.array(Id).min(1).max(LIMITS.analystsOfSession),
  lexicon: ScaleId,
  impactScale: ScaleId,
  matrix: ScaleId,
  openedAt: Instant,
  /** The last day on which answers are expected; nothing happens by itself then. */
  deadline: Day.nullable(),
  closedAt: Instant.nullable(),
  /**
   * The horizon of each risk when it was closed: with another one it is another question. Rounds of before have none.
   */
  horizons: z.record(Id, Day.nullable()).exactOptional(),
  /** Fingerprints of the packets of it that were exported; absent while none was. */
  packets: z.array(Sha256).max(LIMITS.packetsOfRound).exactOptional(),
})
export type Round = z.infer<typeof Round>

export const rounds = defineKind<Round>({
  schema: Round,
  one: 'round',
  many: 'rounds',
  name: ({ sessionId, number }, nameOf) => kindSays.roundOf(number, nameOf('sessions', sessionId)),
  references: {
    sessionId: { to: 'sessions', onDelete: 'delete' },
    riskIds: { to: 'risks', onDelete: 'forbid' },
    analystIds: { to: 'analysts', onDelete: 'forbid' },
    lexicon: { to: 'lexicons', onDelete: 'forbid', isBuiltIn: isBuiltIn.lexicons },
    impactScale: { to: 'impactScales', onDelete: 'forbid', isBuiltIn: isBuiltIn.impactScales },
    matrix: { to: 'matrices', onDelete: 'forbid', isBuiltIn: isBuiltIn.matrices },
  },
  partOf: ['sessionId'],
  unique: [
    {
      fields: ['sessionId', 'number'],
      get words() {
        return kindSays.roundAlready
      },
    },
  ],
  order: (left, right) => left.number - right.number,
  facts: {
    id: hidden,
    sessionId: inName(named('Session', 'sessions')),
    number: inName(number('Number')),
    riskIds: namedList('Risks', 'risks'),
    analystIds: namedList('Analysts', 'analysts'),
    lexicon: scaleNamed('Lexicon', 'lexicons', LEXICONS),
    impactScale: scaleNamed('Impact scale', 'impactScales', IMPACT_SCALES),
    matrix: scaleNamed('Risk matrix', 'matrices', MATRICES),
    openedAt: hidden,
    deadline: day('Deadline'),
    packets: as('Packets exported', (packets) => (packets ? String(packets.length) : '')),
    horizons: hidden,
    closedAt: whether('Closed', (at) => at !== null),
  },
})
