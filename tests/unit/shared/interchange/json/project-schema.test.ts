import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectJsonSchema, projectSchemaText } from '@shared/interchange/json/project-schema'
import { writeProject } from '@shared/interchange/json/write-project'
import { Project } from '@shared/document/project'
import { KINDS, kindOf } from '@shared/kinds/registry'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { filledProject } from '../../sample-project'

test('the schema that is published is that of the code: npm run assay -- schema --out docs/project.schema.json', async () => {
  const published = await readFile(join(import.meta.dirname, '../../../../../docs/project.schema.json'), 'utf8')
  expect(published).toBe(projectSchemaText())
})

test('it names every kind, says what its ids are of, and allows nothing else', () => {
  const Defs = z.object({ $defs: z.record(z.string(), z.looseObject({ description: z.string().optional() })) })
  const { $defs } = Defs.parse(projectJsonSchema())
  for (const kind of KINDS) expect($defs[kind]?.description).toMatch(`Each: ${kindOf(kind).one}.`)
  expect($defs['evidence']).toMatchObject({
    description: 'Each: evidence link. Fields with ids: riskId: risk. passageId: passage.',
    additionalProperties: false,
    required: ['id', 'riskId', 'passageId', 'stance', 'note', 'position'],
  })
  expect(projectJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:assay:project:${PROJECT_FORMAT}`,
    additionalProperties: false,
  })
})

test('a project is written whole, and is again what it was', () => {
  const project = filledProject()
  const written: unknown = JSON.parse(atOnce(writeProject(project)))
  expect(written).toEqual({ program: 'assay', format: PROJECT_FORMAT, project })
  const Written = z.object({ project: Project })
  expect(Written.parse(written).project).toEqual(project)
})
