import { z } from 'zod'
import { Project } from '../../document/project'
import { Day, Id, Instant, Line, Name, Position, Prose, Sha256 } from '../../fields'
import { kindOf, KINDS, type Kind } from '../../kinds/registry'
import { PROJECT_FORMAT } from '../../migrations/format'

/** A project as one JSON document: every table of it, each by the ids of what it holds. */
const ProjectDocument = z.strictObject({
  program: z.literal('assay'),
  format: z.literal(PROJECT_FORMAT),
  project: Project,
})

/** What fields are made of, by the names that the schema gives them. */
const FIELDS = {
  Id: [Id, 'A UUID.'],
  Instant: [Instant, 'An instant of UTC, ISO 8601 with Z.'],
  Day: [Day, 'A calendar day, YYYY-MM-DD.'],
  Line: [Line, 'One line of text; empty where nothing is said.'],
  Name: [Name, 'One line of text that says something.'],
  Prose: [Prose, 'Running text.'],
  Position: [Position, 'Order among siblings; ties are broken by id.'],
  Sha256: [Sha256, 'SHA-256 in hexadecimal.'],
} as const

/**
 * The schema of that document in JSON Schema 2020-12. Rules that a schema cannot say, such as that a passage lies within
 * its text, hold as well: opening a project checks them.
 */
export function projectJsonSchema(): object {
  const names = z.registry<{ id: string; description: string }>()
  for (const [id, [schema, description]] of Object.entries(FIELDS)) names.add(schema, { id, description })
  for (const kind of KINDS) names.add(kindOf(kind).schema, { id: kind, description: descriptionOf(kind) })
  const { $schema, ...schema } = z.toJSONSchema(ProjectDocument, {
    metadata: names,
    unrepresentable: 'any',
    io: 'input',
  })
  return {
    $schema,
    $id: `urn:assay:project:${PROJECT_FORMAT}`,
    title: `Assay project, format ${PROJECT_FORMAT}`,
    ...schema,
  }
}

/** "A source. versionId: id of a source version." */
function descriptionOf(kind: Kind): string {
  const { one, references } = kindOf(kind)
  const named = Object.entries(references).flatMap(([field, reference]) =>
    reference && KINDS.includes(reference.to as Kind) ? `${field}: ${kindOf(reference.to as Kind).one}.` : [],
  )
  return [`Each: ${one}.`, ...(named.length > 0 ? ['Fields with ids:', ...named] : [])].join(' ')
}

/** The schema as the text of a file. */
export const projectSchemaText = (): string => `${JSON.stringify(projectJsonSchema(), null, 2)}\n`
