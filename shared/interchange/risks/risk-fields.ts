import { inLanguage } from '../../language/language'
import { levelOfImpact, scaleOfImpact } from '../../lexicons/impact'
import { impactCellText, likelihoodText, readConfidence, readImpact } from '../../lexicons/score-text'
import { levelText } from '../../lexicons/matrix'
import { readLikelihood } from '../../lexicons/read-likelihood'
import type { Reading } from '../../lexicons/reading'
import type { Scales } from '../../lexicons/scales'
import type { Score } from '../../kinds/scores'
import type { OperationInput } from '../../operations/operations'
import type { GroupImpact } from '../../scoring/group-judgment'
import { groupImpactFigures, groupLikelihoodText } from '../../scoring/judgment-text'
import type { RegisterRow } from '../../scoring/register'
import { readLine, readProse, readTitle } from '../../text/read-cell'
import { readDay } from '../../text/read-day'
import type { Cell } from '../tables/table'
import { RISK_FIELD_NAMES, type RiskFieldKey } from './risk-field-names'

/** What a cell of the register changes: fields of the risk, or of one analyst's score of it, or what it has in the project's own columns. */
export type RiskChange =
  | { risk: OperationInput<'risk.update'>['changes'] }
  | { score: OperationInput<'score.set'>['changes'] }
  | { custom: OperationInput<'risk.setCustom'>['values'] }

/** Whose register it is, and by which scales it is judged. */
export type Judging = { analystId: string; scales: Scales }

/** A field of a risk as tables hold it, in the register as one analyst sees it. */
export type RiskField = {
  key: string
  /** The head of its column in files. */
  label: string
  /** What the interface calls it. */
  readonly name: string
  /** What other tools call it, in small letters. */
  also: readonly string[]
  /** In characters, of its column in a workbook. */
  width: number
  write: (row: RegisterRow, judging: Judging) => Cell
  /** What a text changes. Absent: the field says which risk a row is about, or is computed, and is never read. */
  read?: (text: string, scales: Scales) => { ok: true; change: RiskChange } | { ok: false; why: string }
}

/** A field without what its key says. */
type Named = Omit<RiskField, 'key' | 'label' | 'name'> & { key: RiskFieldKey }

const scoreOf = ({ scores }: RegisterRow, { analystId }: Judging): Score | undefined =>
  scores.find((score) => score.analystId === analystId)

/** How the text of a field is read, and what its value changes. */
export const reads =
  <Value>(read: (text: string, scales: Scales) => Reading<Value>, change: (value: Value | null) => RiskChange) =>
  (text: string, scales: Scales): ReturnType<NonNullable<RiskField['read']>> => {
    const reading = read(text, scales)
    return reading.ok ? { ok: true, change: change(reading.value) } : reading
  }

type Words = 'cause' | 'event' | 'consequence' | 'assumptions' | 'alternatives' | 'contrarySearch'

const words = (key: Words, also: readonly string[]): Named => ({
  key,
  also,
  width: 40,
  write: ({ risk }) => risk[key],
  read: reads(readProse, (value) => ({ risk: { [key]: value ?? '' } })),
})

const line = (key: 'category' | 'party' | 'owner', also: readonly string[]): Named => ({
  key,
  also,
  width: 20,
  write: ({ risk }) => risk[key] ?? '',
  read: reads(readLine, (value) => ({ risk: { [key]: value ?? '' } })),
})

const reason = (key: 'rationale' | 'basis', also: readonly string[]): Named => ({
  key,
  also,
  width: 40,
  write: (row, judging) => scoreOf(row, judging)?.[key] ?? '',
  read: reads(readProse, (value) => ({ score: { [key]: value ?? '' } })),
})

/** One level is a number. */
const groupImpactCell = (impact: GroupImpact | null): Cell =>
  impact === null || impact.divided || impact.low !== impact.high ? groupImpactFigures(impact) : impact.low

/** The fields by which a row of a table is known to be about a risk that is there. */
export const ID = 'id'
export const NUMBER = 'number'
export const TITLE = 'title'
export const LIKELIHOOD = 'likelihood'

const FIELDS: readonly Named[] = [
  {
    key: NUMBER,
    also: ['risk', 'no', 'no.', 'nr', 'nr.', '#', 'risk number', 'risk no', 'risk no.'],
    width: 8,
    write: ({ risk }) => `R${risk.number}`,
  },
  {
    key: TITLE,
    also: ['name', 'risk title', 'risk name', 'summary', 'short name', 'titel', 'titre', 'título'],
    width: 40,
    write: ({ risk }) => risk.title,
    read: reads(readTitle, (value) => ({ risk: { title: value ?? '' } })),
  },
  {
    key: LIKELIHOOD,
    also: ['probability', 'chance', 'p', 'prob', 'prob.', 'likelihood %', 'probability %', 'wahrscheinlichkeit'],
    width: 18,
    write: (row, judging) => {
      const likelihood = scoreOf(row, judging)?.likelihood ?? null
      return likelihood?.kind === 'percent' && !likelihood.range
        ? { percent: likelihood.percent }
        : likelihoodText(likelihood, judging.scales)
    },
    read: reads(readLikelihood, (likelihood) => ({ score: { likelihood } })),
  },
  {
    key: 'impact',
    also: ['severity', 'consequence level', 'impact level', 'impact score', 'auswirkung', 'schaden'],
    width: 10,
    write: (row, judging) => {
      const impact = scoreOf(row, judging)?.impact ?? null
      const isInForce = impact !== null && scaleOfImpact(impact) === judging.scales.impactScale.id
      return isInForce ? levelOfImpact(impact) : impactCellText(impact, judging.scales)
    },
    read: reads(readImpact, (impact) => ({ score: { impact } })),
  },
  {
    key: 'confidence',
    also: ['analytic confidence', 'confidence level', 'certainty'],
    width: 12,
    write: (row, judging) => scoreOf(row, judging)?.confidence ?? '',
    read: reads(readConfidence, (confidence) => ({ score: { confidence } })),
  },
  reason('rationale', ['reason', 'reasons', 'reasoning', 'justification', 'comment', 'comments', 'notes']),
  reason('basis', ['basis']),
  {
    key: 'group-likelihood',
    also: [],
    width: 18,
    write: ({ judgment }) => groupLikelihoodText(judgment.likelihood),
  },
  {
    key: 'group-impact',
    also: [],
    width: 12,
    write: ({ judgment }) => groupImpactCell(judgment.impact),
  },
  {
    key: 'level',
    also: [],
    width: 16,
    write: ({ judgment: { level } }, { scales }) => (level ? levelText(scales.matrix.levels, level) : ''),
  },
  {
    key: 'evidence-for',
    also: [],
    width: 12,
    write: ({ evidence }) => evidence.supports,
  },
  {
    key: 'evidence-against',
    also: [],
    width: 14,
    write: ({ evidence }) => evidence.contradicts,
  },
  { key: 'scored-by', also: [], width: 10, write: ({ judgment }) => judgment.scoredBy },
  line('category', ['type', 'risk category', 'kategorie', 'catégorie', 'categoría']),
  words('cause', ['because', 'causes', 'root cause', 'source of risk', 'ursache']),
  words('event', ['risk event', 'description', 'risk description', 'scenario', 'beschreibung', 'ereignis']),
  line('owner', ['risk owner', 'responsible', 'assigned to', 'verantwortlich', 'propriétaire']),
  line('party', ['affecting', 'affected party', 'affected', 'who is affected', 'betroffene']),
  {
    key: 'horizon',
    also: ['by', 'date', 'due', 'due date', 'deadline', 'until', 'time horizon', 'termin', 'frist'],
    width: 12,
    write: ({ risk }) => (risk.horizon === null ? '' : { day: risk.horizon }),
    read: reads(readDay, (horizon) => ({ risk: { horizon } })),
  },
  words('consequence', ['leading to', 'consequences', 'effect', 'effects', 'folge', 'folgen']),
  words('assumptions', ['assumption', 'key assumptions']),
  words('alternatives', ['alternatives', 'alternative hypotheses']),
  words('contrarySearch', ['contrary evidence', 'contrary search']),
  {
    key: 'created',
    also: [],
    width: 12,
    write: ({ risk }) => ({ day: risk.createdAt.slice(0, 10) }),
  },
  { key: ID, also: ['risk id', 'uuid', 'key', 'identifier'], width: 38, write: ({ risk }) => risk.id },
]

/**
 * The fields of every register, in the order of a table of all of them, the id last. A further field is one more entry.
 * They are written in English whatever the interface speaks: what is read back is compared with what would be written.
 */
export const RISK_FIELDS: readonly RiskField[] = FIELDS.map((field) => ({
  ...field,
  label: inLanguage('en', () => RISK_FIELD_NAMES[field.key]),
  get name() {
    return RISK_FIELD_NAMES[field.key]
  },
  write: (row, judging) => inLanguage('en', () => field.write(row, judging)),
}))
