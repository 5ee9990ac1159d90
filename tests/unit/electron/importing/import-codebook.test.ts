import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { ListedTag } from '@shared/interchange/codebook/listed-tag'
import { lookAtCodebook } from '../../../../electron/importing/import-codebook'
import { projectOf, tagNamed } from '../../shared/interchange/codebooks'
import { emptyProject } from '../../shared/sample-project'

const fileOf = (...names: string[]) => ({
  tags: names.map((name): ListedTag => ({ id: '', parent: null, name, fields: {} })),
  notes: [],
})

test('what changes the project while an import is planned is in the plan', async () => {
  const project = emptyProject()
  const ofOneMoment = async <T>(read: () => Promise<T>): Promise<T> => {
    await read()
    // Another window adds the tag in the turns between.
    Object.assign(project.tags, projectOf(tagNamed('cost')).tags)
    return read()
  }
  const { listed, tags } = await lookAtCodebook({ project, changes: { ofOneMoment } }, fileOf('cost', 'wages'))
  expect(listed.map(({ name, becomes }) => [name, becomes])).toEqual([
    ['cost', 'there'],
    ['wages', 'new'],
  ])
  expect(tags.map(({ name }) => name)).toEqual(['wages'])
})

test('planning ten thousand tags gives others their turn', async () => {
  const names = Array.from({ length: 9_000 }, (_, n) => `Tag ${n}`)
  const session = {
    project: projectOf(...names.slice(0, 3_000).map((name) => tagNamed(name))),
    changes: { ofOneMoment: <T>(read: () => Promise<T>) => read() },
  }
  let turns = 0
  let isDone = false
  const looking = lookAtCodebook(session, fileOf(...names)).then((plan) => {
    isDone = true
    return plan
  })
  for (await Promise.resolve(); !isDone; turns += 1) await nextTurn()
  expect((await looking).tags).toHaveLength(6_000)
  expect(turns).toBeGreaterThan(1)
})
