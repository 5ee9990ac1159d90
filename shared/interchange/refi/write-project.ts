import type { Project } from '../../document/project'
import { analystsInOrder } from '../../document/queries/query'
import { tagSetsInOrder } from '../../document/queries/tag-sets'
import type { Passage } from '../../kinds/passages'
import type { Steps } from '../../steps'
import { codeLines } from '../codebook/codebook-qdc'
import { caseLines, memoLines } from './write-cases'
import { container, emptyTag, startTag } from './xml-writer'

/** The namespace of REFI-QDA 1.5 projects. */
const NAMESPACE = 'urn:QDA-XML:project:1.0'

/**
 * A project in the XML of REFI-QDA 1.5, in the order that its schema (Project.xsd) asks for; a list without anything in it
 * is left out. `sources` are the lines of its sources, `passages` those that are in them.
 */
export function* projectXml(project: Project, sources: readonly string[], passages: readonly Passage[]): Steps<string> {
  const exported = new Set(passages.map(({ id }) => id))
  const { variables, cases, links, memos } = caseLines(project, (id) => exported.has(id))
  yield
  const notes: string[] = []
  for (const { id, note, createdBy, createdAt } of passages) {
    notes.push(...memoLines(id, note, ` creatingUser="${createdBy}" creationDateTime="${createdAt}"`))
    yield
  }
  const codes = container('Codes', codeLines(project))
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    startTag('Project', { xmlns: NAMESPACE, name: project.about.project.title, origin: 'Assay' }),
    ...container(
      'Users',
      analystsInOrder.ask(project).map(({ id, name }) => emptyTag('User', { guid: id, name })),
    ),
    ...container('CodeBook', codes),
    ...container('Variables', variables),
    ...container('Cases', cases),
    ...container('Sources', sources),
    ...container('Notes', [...notes, ...memos]),
    ...container('Links', links),
    ...container('Sets', setLines(project)),
    '</Project>',
    '',
  ]
  return lines.join('\n')
}

function setLines(project: Project): string[] {
  return tagSetsInOrder
    .ask(project)
    .flatMap(({ id, name, tagIds }) => [
      startTag('Set', { guid: id, name }),
      ...tagIds.map((tagId) => emptyTag('MemberCode', { targetGUID: tagId })),
      '</Set>',
    ])
}
