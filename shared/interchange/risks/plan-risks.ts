import { indexOf } from '../../document/indexes/indexes'
import type { Project } from '../../document/project'
import { positionAfter } from '../../document/queries/query'
import { scalesOf } from '../../document/queries/scales'
import { Id } from '../../fields'
import { type Fractions, fractionReader, unclearFraction } from '../../lexicons/fractions'
import type { Scales } from '../../lexicons/scales'
import type { Operation } from '../../operations/operations'
import { register, type Register, type RegisterRow } from '../../scoring/register'
import type { Steps } from '../../steps'
import { cellText, isCut, isWritten } from '../tables/table'
import type { Sheet, SheetRow } from '../tables/sheet'
import { type Fields, riskNumber } from './guess-fields'
import { fieldsOf } from './own-fields'
import { isSo, NEW_RISK, type RowValues } from './row-values'
import { ID, LIKELIHOOD, NUMBER, RISK_FIELDS, type RiskField, TITLE } from './risk-fields'

/** How a sheet is to be read as risks. */
export type RiskChoices = {
  /** The number of the row that names the columns; those above it are none of the table. */
  head: number
  fields: Fields
  /** Whose scores its likelihoods, impacts and confidences are. */
  analystId: string
  /** Rows that name no risk by id or number are about the one with exactly their title. */
  byTitle: boolean
  /** An empty cell empties its field; otherwise the field stays as it is. */
  emptyClears: boolean
  /** Of a row with cells that are refused the others are taken. */
  partly: boolean
  /** Null while nobody said. */
  fractions: Fractions | null
}

export type Becomes = 'new' | 'changed' | 'unchanged' | 'refused'

/** A cell of which something is told: what it changes, or why it cannot be taken. */
export type PlannedCell = { label: string; from: string; to: string; why: string | null }

/** What an import makes of one row. */
export type PlannedRow = {
  number: number
  /** What the row is about, as far as it says. */
  name: string
  becomes: Becomes
  /** Why the whole row is refused; null where it is not, or because of its cells. */
  why: string | null
  cells: PlannedCell[]
}

/** What an import would do, before anything is done. */
export type RisksPlan = {
  rows: PlannedRow[]
  counts: Record<Becomes, number>
  /** All of it, as one step. */
  operations: Operation[]
  /** A likelihood of which nobody can tell whether it is a percent or a part of one; nothing is planned until it is said. */
  fraction: string | null
  /** Rows that have exactly the title of a risk and name none otherwise. */
  sameTitle: number
}

/** What importing a sheet into the project as it stands would change. */
export function* planRisks(
  project: Project,
  { rows }: Sheet,
  choices: RiskChoices,
  newId: () => string,
): Steps<RisksPlan> {
  const below = rows.filter(({ number }) => number > choices.head)
  const plan: RisksPlan = {
    rows: [],
    counts: { new: 0, changed: 0, unchanged: 0, refused: 0 },
    operations: [],
    fraction: null,
    sameTitle: 0,
  }
  const column = choices.fields.indexOf(LIKELIHOOD)
  const likelihoods = column < 0 ? [] : below.map(({ cells }) => cells[column] ?? '')
  plan.fraction = unclearFraction(likelihoods)
  if (isUnclear(plan, choices)) return plan
  const asPercent = choices.fractions === null ? null : fractionReader(choices.fractions, likelihoods)
  const planning = new Planning(project, choices, newId, asPercent ?? ((text) => text))
  for (const row of below) {
    const { operations, sameTitle, ...planned } = planning.take(row)
    plan.rows.push(planned)
    plan.counts[planned.becomes] += 1
    if (sameTitle) plan.sameTitle += 1
    for (const operation of operations) plan.operations.push(operation)
    yield
  }
  return plan
}

/** Whether the analyst has to say first what numbers below 1 mean. */
export const isUnclear = ({ fraction }: RisksPlan, { fractions }: Pick<RiskChoices, 'fractions'>): boolean =>
  fraction !== null && fractions === null

type Taken = PlannedRow & { operations: Operation[]; sameTitle: boolean }

/** Which risk a row is about: one that is there, a new one with this id, or none for a reason. */
type About = { riskId: string; there: RegisterRow | null } | { why: string }

class Planning {
  readonly #project: Project
  readonly #register: Register
  readonly #choices: RiskChoices
  readonly #scales: Scales
  readonly #newId: () => string
  readonly #asPercent: (text: string) => string
  readonly #columns: readonly { field: RiskField; column: number }[]
  readonly #byNumber = new Map<number, string>()
  readonly #byTitle = new Map<string, string[]>()
  /** The rows of the sheet that are about each risk so far. */
  readonly #taken = new Map<string, number>()
  #position: number

  constructor(project: Project, choices: RiskChoices, newId: () => string, asPercent: (text: string) => string) {
    this.#project = project
    this.#register = indexOf(project, register)
    this.#choices = choices
    this.#scales = scalesOf(project)
    this.#newId = newId
    this.#asPercent = asPercent
    const fields = new Map(fieldsOf(project).map((field) => [field.key, field]))
    this.#columns = choices.fields.flatMap((key, column) => {
      const field = fields.get(key ?? '')
      return field ? [{ field, column }] : []
    })
    const risks = Object.values(project.risks)
    this.#position = positionAfter(risks)
    for (const { id, number, title } of risks) {
      this.#byNumber.set(number, id)
      this.#byTitle.set(title.trim(), [...(this.#byTitle.get(title.trim()) ?? []), id])
    }
  }

  take(row: SheetRow): Taken {
    const title = this.#cell(row, TITLE).trim()
    const number = this.#cell(row, NUMBER).trim()
    const start = { number: row.number, name: [number, title].filter(Boolean).join(' '), sameTitle: false }
    const named = this.#named(row)
    const titled = named === null ? (this.#byTitle.get(title) ?? []) : []
    const about = named ?? this.#about(row, titled)
    const sameTitle = titled.length > 0
    if ('why' in about) return { ...start, sameTitle, becomes: 'refused', why: about.why, cells: [], operations: [] }
    const { riskId, there } = about
    const before = this.#taken.get(riskId)
    if (before !== undefined) {
      const why = `Row ${before} is about the same risk.`
      return { ...start, sameTitle, becomes: 'refused', why, cells: [], operations: [] }
    }
    this.#taken.set(riskId, row.number)
    const name = there ? `R${there.risk.number} ${there.risk.title}` : start.name
    return { ...start, name, sameTitle, ...this.#planned(row, riskId, there) }
  }

  /** The risk that the row names by its id or number; null where it names none that is there. */
  #named(row: SheetRow): About | null {
    const id = this.#cell(row, ID).trim().toLowerCase()
    const known = this.#row(id)
    if (known) return { riskId: known.id, there: known }
    // The number of a risk of another project is no risk of this one.
    if (id !== '') return null
    const number = riskNumber(this.#cell(row, NUMBER))
    const numbered = this.#row(number === null ? undefined : this.#byNumber.get(number))
    return numbered ? { riskId: numbered.id, there: numbered } : null
  }

  #about(row: SheetRow, titled: readonly string[]): About {
    const [only, another] = titled
    if (this.#choices.byTitle && only !== undefined) {
      if (another !== undefined) return { why: 'Several risks have this title. Name the one that is meant by its id.' }
      const titledRow = this.#row(only)
      if (titledRow) return { riskId: only, there: titledRow }
    }
    const id = Id.safeParse(this.#cell(row, ID).trim().toLowerCase())
    return { riskId: id.success ? id.data : this.#newId(), there: null }
  }

  #planned(row: SheetRow, riskId: string, there: RegisterRow | null): Omit<Taken, 'number' | 'name' | 'sameTitle'> {
    const values: RowValues = { risk: {}, custom: {}, score: {} }
    const { risk } = values
    const cells: PlannedCell[] = []
    for (const { field, column } of this.#columns) {
      const text = this.#text(field, row.cells[column] ?? '')
      const before = there
        ? cellText(field.write(there, { analystId: this.#choices.analystId, scales: this.#scales }))
        : ''
      const reading = row.errors?.includes(column) ? ERROR : this.#read(field, text, before, there !== null)
      if (reading === null) continue
      if (!reading.ok) {
        cells.push({ label: field.label, from: before, to: text, why: reading.why })
        continue
      }
      const { change } = reading
      if (there && isSo(there, change, this.#choices.analystId)) continue
      if ('risk' in change) Object.assign(risk, change.risk)
      else if ('score' in change) Object.assign(values.score, change.score)
      else Object.assign(values.custom, change.custom)
      cells.push({ label: field.label, from: before, to: text, why: null })
    }
    if (!there && risk.title === undefined && !cells.some(({ label }) => label === NAMED_BY)) {
      cells.push({ label: NAMED_BY, from: '', to: '', why: 'A risk needs a title.' })
    }
    const isRefused = cells.some(({ why }) => why !== null)
    const canBePart = this.#choices.partly && (there !== null || risk.title !== undefined)
    if (isRefused && !canBePart) return { becomes: 'refused', why: null, cells, operations: [] }
    const operations = there
      ? this.#change(there, values)
      : [this.#create(riskId, risk), ...this.#custom(riskId, values), ...this.#score(riskId, undefined, values)]
    return { becomes: operations.length === 0 ? 'unchanged' : there ? 'changed' : 'new', why: null, cells, operations }
  }

  /** What a cell changes, or why it cannot be taken; null where it says nothing else than what is there. */
  #read(
    field: RiskField,
    text: string,
    before: string,
    isThere: boolean,
  ): ReturnType<NonNullable<RiskField['read']>> | null {
    if (!field.read || isWritten(text, before)) return null
    if (text.trim() === '' && (!isThere || !this.#choices.emptyClears)) return null
    if (isCut(text, before)) {
      const why =
        'The file holds only the beginning of what stands here, and its end would be lost. Change it in Assay.'
      return { ok: false, why }
    }
    return field.read(text, this.#scales)
  }

  #change({ id, scores }: RegisterRow, values: RowValues): Operation[] {
    const { risk } = values
    const mine = scores.find(({ analystId }) => analystId === this.#choices.analystId)
    return [
      ...(isEmpty(risk) ? [] : [{ name: 'risk.update' as const, input: { riskId: id, changes: risk } }]),
      ...this.#custom(id, values),
      ...this.#score(id, mine?.id, values),
    ]
  }

  #custom(riskId: string, { custom }: RowValues): Operation[] {
    return isEmpty(custom) ? [] : [{ name: 'risk.setCustom', input: { riskId, values: custom } }]
  }

  #score(riskId: string, scoreId: string | undefined, { score: changes }: RowValues): Operation[] {
    if (isEmpty(changes)) return []
    const input = { scoreId: scoreId ?? this.#newId(), riskId, analystId: this.#choices.analystId, changes }
    return [{ name: 'score.set', input }]
  }

  #create(id: string, values: RowValues['risk']): Operation {
    const risk = { ...NEW_RISK, ...values, id, position: this.#position }
    this.#position += 1
    return { name: 'risk.create', input: { risk } }
  }

  #row(riskId: string | undefined): RegisterRow | undefined {
    return riskId === undefined ? undefined : this.#register.row(this.#project, riskId)
  }

  #cell({ cells }: SheetRow, key: string): string {
    const column = this.#choices.fields.indexOf(key)
    return column < 0 ? '' : (cells[column] ?? '')
  }

  #text({ key }: RiskField, cell: string): string {
    return key === LIKELIHOOD ? this.#asPercent(cell) : cell
  }
}

const NAMED_BY = RISK_FIELDS.find(({ key }) => key === TITLE)?.label ?? ''

const ERROR = { ok: false, why: 'This is the error of a formula and no value.' } as const

const isEmpty = (values: object): boolean => Object.keys(values).length === 0
