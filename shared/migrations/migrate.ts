import { Refusal } from '../refusal'
import { PROJECT_FORMAT } from './format'
import { migrations, type Tables } from './steps'

/** Brings tables of an older format to a later one, step by step. Throws a Refusal that names the step that failed. */
export function migrate(tables: Tables, from: number, to = PROJECT_FORMAT): void {
  for (let format = from; format < to; format += 1) {
    const step = migrations[format - 1]
    try {
      step?.apply(tables)
    } catch (error) {
      throw new Refusal(
        'not-migrated',
        `This project was made by an older Assay (format ${format}), and bringing it to format ${format + 1} failed at “${step?.name}”: ${String(error)}. Nothing was changed. Go on with the Assay that made it, and report this.`,
        { cause: error },
      )
    }
  }
}
