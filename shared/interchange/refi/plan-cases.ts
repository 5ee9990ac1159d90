import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { entitiesOf, entity, type Project } from '../../document/project'
import { positionAfter } from '../../document/queries/query'
import { STANCES } from '../../lexicons/stance'
import type { Operation } from '../../operations/operations'
import { nameKey } from '../../words/fold'
import { GivenIds } from '../given-ids'
import type { IncomingReport } from '../incoming'
import { fromCaseDescription } from './case-description'
import type { Memos } from './memos'
import type { RefiFile } from './refi-file'

/** What the cases of a file become, and how many risks and links of evidence that are new. */
export type PlannedCases = { operations: Operation[]; risks: number; links: number }

/** What the selections of the file became, and the memos of it. */
type CaseParts = {
  passageOf: ReadonlyMap<string, string>
  memos: Memos
  report: IncomingReport
  isKept: (id: string) => boolean
  newId: () => string
}

/** Cases that Assay wrote are risks, and the links to them evidence; those of other programs have no place here. */
export function planCases(
  project: Project,
  file: RefiFile,
  { passageOf, memos, report, isKept, newId }: CaseParts,
): PlannedCases {
  const { cases, links, variables } = file
  if (file.origin !== 'Assay') {
    report.drops('cases', cases.length, 'Assay has no cases; the passages that they name come in all the same.')
    report.drops('variables', variables, 'Assay has no variables of cases.')
    return { operations: [], risks: 0, links: 0 }
  }
  const values = cases.reduce((sum, each) => sum + each.values, 0)
  report.drops('scores', values, 'Scores are read from nothing but rounds and tables: “Import risks…”.')
  const riskIds = new GivenIds((id) => entity(project, 'risks', id) !== undefined, newId)
  const byName = new Map(entitiesOf(project, 'risks').map((risk) => [nameKey(risk.title), risk.id]))
  const linked = new Set(entitiesOf(project, 'evidence').map(({ riskId, passageId }) => `${riskId} ${passageId}`))
  const linkOf = new Map(links.map((link) => [`${link.target} ${link.origin}`, link]))
  const evidenceIds = new GivenIds((id) => entity(project, 'evidence', id) !== undefined || isKept(id), newId)
  let position = positionAfter(entitiesOf(project, 'risks'))
  const operations: Operation[] = []
  let [risks, evidence] = [0, 0]
  for (const { guid, name, description, selections } of cases) {
    const there = entity(project, 'risks', guid)?.id ?? byName.get(nameKey(name))
    const riskId = there ?? riskIds.give(guid)
    if (there === undefined) {
      const risk = { ...fromCaseDescription(description), id: riskId, position, title: name || 'Risk' }
      operations.push({ name: 'risk.create', input: { risk } })
      position += 1
      risks += 1
    }
    let place = positionAfter(entitiesNaming(project, 'evidence', 'riskId', riskId))
    for (const selection of selections) {
      const passageId = passageOf.get(selection)
      if (passageId === undefined || linked.has(`${riskId} ${passageId}`)) continue
      linked.add(`${riskId} ${passageId}`)
      const said = linkOf.get(`${guid} ${selection}`)
      const stance = STANCES.find(({ verb }) => verb === said?.name)?.key ?? 'context'
      const note = said ? memos.on(said.guid, '', said.noteRefs) : ''
      const link = { id: evidenceIds.give(said?.guid ?? ''), riskId, passageId, stance, note, position: place }
      operations.push({ name: 'evidence.link', input: { evidence: link } })
      place += 1
      evidence += 1
    }
  }
  return { operations, risks, links: evidence }
}
