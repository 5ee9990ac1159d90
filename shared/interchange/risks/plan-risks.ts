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
import { nameKey } from '../../words/fold'
import { cellText, isCut, isWritten } from '../tables/table'
import type { Sheet, SheetRow } from '../tables/sheet'
import type { Fields } from './guess-fields'
import { KnownRisks } from './known-risks'
import { fieldsOf } from './own-fields'
import { planRisksWords as words } from './plan-risks-words'
import { isSo, NEW_RISK, type RowValues } from './row-values'
import { RISK_FIELD_NAMES } from './risk-field-names'
import { ID, LIKELIHOOD, NUMBER, type RiskField, TITLE } from './risk-fields'

/** How a sheet is to be read as risks. */
export type RiskChoices = {
  /** The number of the row that names the columns; those above it are none of the table. */
  head: number
  fields: Fields
  /** Whose scores its likelihoods, impacts and confidences are. */
  analystId: string
  /** Rows that name no risk by id are about the one with their number. Null while nobody said: where the titles agree. */
  byNumber: boolean | null
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
  /** Of a new risk: the row above that makes a new one with the same title. */
  twin?: number
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
  /** Rows that name no risk by id and have the number of one, and whether that says which risk they are about. */
  sameNumber: number
  sharesNumbers: boolean
}

/** What importing a sheet into the project as it stands would change. */
export function* planRisks(
  project: Project,
  { rows }: Sheet,
  choices: RiskChoices,
  newId: () => string,
): Steps<RisksPlan> {
  const below = rows.filter(({ number }) => number > choices.head)
  const known = new KnownRisks(project, choices.fields)
  const plan: RisksPlan = {
    rows: [],
    counts: { new: 0, changed: 0, unchanged: 0, refused: 0 },
    operations: [],
    fraction: null,
    sameTitle: 0,
    sameNumber: below.filter((row) => known.withNumber(row) !== null).length,
    sharesNumbers: known.sharesNumbers(below),
  }
  const column = choices.fields.indexOf(LIKELIHOOD)
  const likelihoods = column < 0 ? [] : below.map(({ cells }) => cells[column] ?? '')
  plan.fraction = unclearFraction(likelihoods)
  if (isUnclear(plan, choices)) return plan
  const asPercent = choices.fractions === null ? null : fractionReader(choices.fractions, likelihoods)
  const byNumber = choices.byNumber ?? plan.sharesNumbers
  const planning = new Planning(project, { ...choices, byNumber }, known, newId, asPercent ?? ((text) => text))
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
  readonly #known: KnownRisks
  readonly #scales: Scales
  readonly #newId: () => string
  readonly #asPercent: (text: string) => string
  readonly #columns: readonly { field: RiskField; column: number }[]
  /** The rows of the sheet that are about each risk so far. */
  readonly #taken = new Map<string, number>()
  /** The first row of the sheet that makes a new risk with each title. */
  readonly #made = new Map<string, number>()
  #position: number

  constructor(
    project: Project,
    choices: RiskChoices,
    known: KnownRisks,
    newId: () => string,
    asPercent: (text: string) => string,
  ) {
    this.#project = project
    this.#register = indexOf(project, register)
    this.#choices = choices
    this.#known = known
    this.#scales = scalesOf(project)
    this.#newId = newId
    this.#asPercent = asPercent
    const fields = new Map(fieldsOf(project).map((field) => [field.key, field]))
    this.#columns = choices.fields.flatMap((key, column) => {
      const field = fields.get(key ?? '')
      return field ? [{ field, column }] : []
    })
    this.#position = positionAfter(Object.values(project.risks))
  }

  take(row: SheetRow): Taken {
    const title = this.#known.cell(row, TITLE)
    const number = this.#known.cell(row, NUMBER)
    const start = { number: row.number, name: [number, title].filter(Boolean).join(' '), sameTitle: false }
    const named = this.#named(row)
    const titled = named === null ? this.#known.withTitle(row) : []
    const about = named ?? this.#about(row, titled)
    const sameTitle = titled.length > 0
    if ('why' in about) return { ...start, sameTitle, becomes: 'refused', why: about.why, cells: [], operations: [] }
    const { riskId, there } = about
    const before = this.#taken.get(riskId)
    if (before !== undefined) {
      const why = words.sameRisk(before)
      return { ...start, sameTitle, becomes: 'refused', why, cells: [], operations: [] }
    }
    this.#taken.set(riskId, row.number)
    const name = there ? `R${there.risk.number} ${there.risk.title}` : start.name
    const planned = this.#planned(row, riskId, there)
    const twin = planned.becomes === 'new' ? this.#twin(title, row.number) : undefined
    return { ...start, name, sameTitle, ...planned, ...(twin !== undefined && { twin }) }
  }

  /** The row before that makes a new risk with this title. */
  #twin(title: string, number: number): number | undefined {
    const first = this.#made.get(nameKey(title))
    if (first === undefined) this.#made.set(nameKey(title), number)
    return first
  }

  /** The risk that the row names by its id or number; null where it names none that is there. */
  #named(row: SheetRow): About | null {
    const riskId = this.#known.withId(row) ?? (this.#choices.byNumber ? this.#known.withNumber(row) : null)
    const there = this.#row(riskId)
    return there ? { riskId: there.id, there } : null
  }

  #about(row: SheetRow, titled: readonly string[]): About {
    const [only, another] = titled
    if (this.#choices.byTitle && only !== undefined) {
      if (another !== undefined) return { why: words.severalTitled }
      const titledRow = this.#row(only)
      if (titledRow) return { riskId: only, there: titledRow }
    }
    const id = Id.safeParse(this.#known.cell(row, ID).toLowerCase())
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
      const reading = row.errors?.includes(column)
        ? { ok: false as const, why: words.formulaError }
        : this.#read(field, text, before, there !== null)
      if (reading === null) continue
      if (!reading.ok) {
        cells.push({ label: field.name, from: before, to: text, why: reading.why })
        continue
      }
      const { change } = reading
      if (there && isSo(there, change, this.#choices.analystId)) continue
      if ('risk' in change) Object.assign(risk, change.risk)
      else if ('score' in change) Object.assign(values.score, change.score)
      else Object.assign(values.custom, change.custom)
      cells.push({ label: field.name, from: before, to: text, why: null })
    }
    if (!there && risk.title === undefined && !cells.some(({ label }) => label === namedBy())) {
      cells.push({ label: namedBy(), from: '', to: '', why: words.needsTitle })
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
      return { ok: false, why: words.cut }
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

  #row(riskId: string | null): RegisterRow | undefined {
    return riskId === null ? undefined : this.#register.row(this.#project, riskId)
  }

  #text({ key }: RiskField, cell: string): string {
    return key === LIKELIHOOD ? this.#asPercent(cell) : cell
  }
}

const namedBy = (): string => RISK_FIELD_NAMES[TITLE]

const isEmpty = (values: object): boolean => Object.keys(values).length === 0
