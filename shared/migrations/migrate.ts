import { Refusal } from '../refusal'
import { migrations, type Tables } from './steps'
import { PROJECT_FORMAT } from '../kinds/model'

if (migrations.length !== PROJECT_FORMAT - 1) throw new Error('Every format needs the migration that leads to it')

/** Brings tables of an older format to a later one, step by step. Throws a Refusal that names the step that failed. */
export function migrate(tables: Tables, from: number, to = PROJECT_FORMAT): void {
  for (let format = from; format < to; format += 1) {
    try {
      migrations[format - 1]?.(tables)
    } catch (error) {
      throw new Refusal(
        'not-migrated',
        `This project was made by an older Assay (format ${format}), and bringing it to format ${format + 1} failed: ${String(error)}. Nothing was changed. Go on with the Assay that made it, and report this.`,
        { cause: error },
      )
    }
  }
}
