import type { Project } from '../document/project'
import { query } from '../document/queries/query'
import { SCALE_KINDS, scalesOf } from '../document/queries/scales'
import { answersOf, roundsOf, SESSION_KINDS } from '../document/queries/sessions'
import type { Answer } from '../kinds/answers'
import type { Round } from '../kinds/rounds'
import { inForce, type Scales } from '../lexicons/scales'
import { type BootstrapInterval, bootstrapInterval, type Resampling } from '../statistics/bootstrap'
import { fleissKappa } from '../statistics/fleiss-kappa'
import { intraclass } from '../statistics/intraclass'
import { type Concordance, kendallW } from '../statistics/kendall-w'
import { alphaInterval, krippendorffAlpha, type Metric } from '../statistics/krippendorff-alpha'
import { completeUnits, LEAST_UNITS, pairableUnits, type RatingTable, ratersOf } from '../statistics/rating-table'
import { type Result, without } from '../statistics/result'
import { seededRandom } from '../statistics/seeded-random'
import type { Steps } from '../steps'
import { kappaInterval, kappaOf, repeated } from './agreement-between'
import { answerTables, type Compared } from './answer-tables'

/** One number about how much alike a round was answered, or the reason why there is none. */
export type Measured = {
  key: MeasureKey
  over: Compared
  /** Whether it counts only risks that every analyst judged. */
  needsAll: boolean
  result: Result
  /** Risks that it is counted from, of all that were asked about; analysts who gave such answers. */
  used: number
  of: number
  analysts: number
  /** Of Kendall's W: how likely it is that analysts who rank by chance look as much alike. */
  chance: Pick<Concordance, 'chiSquared' | 'p'> | null
  /** The interval over risks drawn again: it takes its time, and is the same each time. */
  interval: () => Steps<Result<BootstrapInterval>>
}

export type MeasureKey =
  | 'alpha-ordinal-terms'
  | 'alpha-nominal-terms'
  | 'fleiss'
  | 'alpha-interval'
  | 'concordance'
  | 'same-values'
  | 'same-but-for-a-constant'
  | 'alpha-ordinal-impacts'
  | 'kappa-terms'
  | 'kappa-impacts'

/** How a table of answers becomes a number, and the interval of it. */
type Measure = {
  key: MeasureKey
  over: Compared
  needsAll: boolean
  /** Whether it asks what one analyst said of all risks; a packet tells nobody that. */
  followsAnalysts: boolean
  value: (table: RatingTable) => Result
  interval: (table: RatingTable, resampling: Resampling) => Steps<Result<BootstrapInterval>>
}

const alpha = (key: MeasureKey, over: Compared, metric: Metric): Measure => ({
  key,
  over,
  needsAll: false,
  followsAnalysts: false,
  value: (table) => krippendorffAlpha(table, metric),
  interval: (table, resampling) => alphaInterval(table, metric, resampling),
})

/** Of the risks that all analysts judged. */
function ofAll(key: MeasureKey, over: Compared, measure: (table: RatingTable, leastUnits: number) => Result): Measure {
  const value = (table: RatingTable): Result => {
    const units = completeUnits(table)
    const isAlone = ratersOf(table) < 2
    return units.length < LEAST_UNITS && !isAlone ? without('too-few-units') : measure(units, LEAST_UNITS)
  }
  return {
    key,
    over,
    needsAll: true,
    followsAnalysts: over === 'percents',
    value,
    *interval(table, resampling) {
      const whole = value(table)
      if (whole.value === null) return whole
      const units = completeUnits(table)
      const statistic = (drawn: readonly number[]) =>
        measure(
          drawn.map((unit) => units[unit]!),
          1,
        ).value
      return yield* bootstrapInterval(units.length, statistic, resampling)
    },
  }
}

/** One number of several that are worked out together. */
const part = <T>(result: Result<T>, pick: (value: T) => number): Result =>
  'reason' in result ? result : { value: pick(result.value) }

const MEASURES: readonly Measure[] = [
  alpha('alpha-ordinal-terms', 'terms', 'ordinal'),
  alpha('alpha-nominal-terms', 'terms', 'nominal'),
  ofAll('fleiss', 'terms', fleissKappa),
  alpha('alpha-interval', 'percents', 'interval'),
  ofAll('concordance', 'percents', (table, least) => part(kendallW(table, least), ({ w }) => w)),
  ofAll('same-values', 'percents', (table, least) => part(intraclass(table, least), ({ single }) => single.agreement)),
  ofAll('same-but-for-a-constant', 'percents', (table, least) =>
    part(intraclass(table, least), ({ single }) => single.consistency),
  ),
  alpha('alpha-ordinal-impacts', 'impacts', 'ordinal'),
]

/** A closed round with what was answered in it and in the round before; `before` is null for the first. */
export type ClosedRound = {
  round: Round
  now: readonly Answer[]
  before: readonly Answer[] | null
  scales: Scales
  ofPacket: boolean
}

/** Null while it is open, and where it is gone. */
export const closedRound = query(
  [...SESSION_KINDS, ...SCALE_KINDS, 'answers'],
  (project, roundId: string): ClosedRound | null => {
    const round = project.rounds[roundId]
    if (!round || round.closedAt === null) return null
    const earlier = roundsOf.ask(project, round.sessionId).find(({ number }) => number === round.number - 1)
    return {
      round,
      now: answersOf.ask(project, roundId),
      before: earlier ? answersOf.ask(project, earlier.id) : null,
      scales: inForce(scalesOf(project), round),
      ofPacket: project.sessions[round.sessionId]?.packet !== undefined,
    }
  },
)

/** How much alike a round was answered, measure by measure; from the second round on beside the round before, too. */
export function* sessionAgreement({ round, now, before, scales, ofPacket }: ClosedRound): Steps<Measured[]> {
  const tables = answerTables(now, round, scales)
  yield
  const of = round.riskIds.length
  const measured: Measured[] = []
  for (const measure of MEASURES) {
    if (ofPacket && measure.followsAnalysts) continue
    measured.push(measuredBy(measure, tables, round))
    yield
  }
  for (const over of before === null ? [] : (['terms', 'impacts'] as const)) {
    const repeats = repeated(over, now, before ?? [], scales)
    measured.push({
      key: `kappa-${over}`,
      over,
      needsAll: false,
      result: kappaOf(repeats),
      used: repeats.risks.length,
      of,
      analysts: ratersOf(tables[over]),
      chance: null,
      interval: () => kappaInterval(repeats, resamplingOf(round)),
    })
    yield
  }
  return measured
}

/** The two that a memo states: of terms and of percents; none while the round is open. */
export function alphasOf(project: Project, roundId: string): Measured[] {
  const closed = closedRound.ask(project, roundId)
  if (!closed) return []
  const tables = answerTables(closed.now, closed.round, closed.scales)
  return MEASURES.filter(({ key }) => key === 'alpha-ordinal-terms' || key === 'alpha-interval').map((measure) =>
    measuredBy(measure, tables, closed.round),
  )
}

function measuredBy(
  { key, over, needsAll, value, interval }: Measure,
  tables: ReturnType<typeof answerTables>,
  round: Round,
): Measured {
  const table = tables[over]
  const result = value(table)
  return {
    key,
    over,
    needsAll,
    result,
    used: (needsAll ? completeUnits(table) : pairableUnits(table)).length,
    of: round.riskIds.length,
    analysts: ratersOf(table),
    chance: key === 'concordance' && result.value !== null ? kendallW(completeUnits(table)).value : null,
    interval: () => interval(table, resamplingOf(round)),
  }
}

/** A generator of its own for each measure: no interval depends on what was worked out before it. */
const resamplingOf = (round: Round): Resampling => ({ random: seededRandom(seedOf(round.id)) })

/** The last letters of an id differ from round to round, also where ids count up. */
const seedOf = (roundId: string): number => Number.parseInt(roundId.slice(-8), 16)
