import { entity, type Project } from '../../document/project'
import { nameKey } from '../../words/fold'
import type { SheetRow } from '../tables/sheet'
import { type Fields, riskNumber } from './guess-fields'
import { ID, NUMBER, TITLE } from './risk-fields'

/** The risks of a project by what the rows of a sheet may name them by. */
export class KnownRisks {
  readonly #project: Project
  readonly #fields: Fields
  readonly #byNumber = new Map<number, string>()
  readonly #byTitle = new Map<string, string[]>()

  constructor(project: Project, fields: Fields) {
    this.#project = project
    this.#fields = fields
    for (const { id, number, title } of Object.values(project.risks)) {
      this.#byNumber.set(number, id)
      this.#byTitle.set(title.trim(), [...(this.#byTitle.get(title.trim()) ?? []), id])
    }
  }

  cell({ cells }: SheetRow, key: string): string {
    const column = this.#fields.indexOf(key)
    return column < 0 ? '' : (cells[column] ?? '').trim()
  }

  /** The risk that a row names by its id. */
  withId(row: SheetRow): string | null {
    return entity(this.#project, 'risks', this.cell(row, ID).toLowerCase())?.id ?? null
  }

  /** The risk that a row without an id names by its number. */
  withNumber(row: SheetRow): string | null {
    // The number of a risk of another project is no risk of this one.
    if (this.cell(row, ID) !== '') return null
    const number = riskNumber(this.cell(row, NUMBER))
    return number === null ? null : (this.#byNumber.get(number) ?? null)
  }

  /** The risks that have exactly the title of a row. */
  withTitle(row: SheetRow): readonly string[] {
    return this.#byTitle.get(this.cell(row, TITLE)) ?? []
  }

  /**
   * Whether the numbers of a sheet are those of our risks: every tool counts from 1. They are where an id or a title says
   * so as well, and where no row with the number of a risk has a title.
   */
  sharesNumbers(rows: readonly SheetRow[]): boolean {
    if (rows.some((row) => this.withId(row) !== null)) return true
    const titled = rows.flatMap((row) => {
      const riskId = this.withNumber(row)
      const title = this.cell(row, TITLE)
      return riskId === null || title === '' ? [] : [{ title, ours: entity(this.#project, 'risks', riskId)?.title }]
    })
    return titled.length === 0 || titled.some(({ title, ours }) => nameKey(title) === nameKey(ours ?? ''))
  }
}
