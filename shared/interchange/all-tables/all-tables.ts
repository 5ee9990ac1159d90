import type { Project } from '../../document/project'
import { type Steps, stepsInLanguage } from '../../steps'
import type { Table } from '../tables/table'
import { answerTable } from './answer-table'
import { codingTable, tagTable } from './coding-tables'
import { dictionaryOf, type DescribedTable } from './described-table'
import { evidenceTable, riskTable, scoreTable } from './risk-tables'
import { sourceTable } from './source-table'

/** What a project holds as tables that name one another’s rows by id, and last what each of their columns means. */
export const allTables = (project: Project): Steps<Table[]> => stepsInLanguage('en', tablesOf(project))

function* tablesOf(project: Project): Steps<Table[]> {
  const tables: DescribedTable[] = []
  for (const make of [sourceTable, tagTable, codingTable]) {
    tables.push(make(project))
    yield
  }
  tables.push(yield* riskTable(project))
  for (const make of [evidenceTable, scoreTable, answerTable]) {
    tables.push(make(project))
    yield
  }
  return [...tables, dictionaryOf(tables)]
}
