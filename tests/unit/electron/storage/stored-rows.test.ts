import type { Change } from '@shared/document/change'
import { applyChanges } from '@shared/document/project'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StoredRows } from '../../../../electron/storage/stored-rows'
import { addTag, emptyProject, id, perform } from '../../shared/sample-project'

const names = ['a', 'b', 'c']

test('a copy has every change that is on disk, however far the rows have followed', () => {
  const made = emptyProject()
  perform(made, addTag('a'))
  const tag = made.tags[id('a')]
  const change = fc.tuple(fc.constantFrom(...names), fc.option(fc.nat({ max: 9 }))).map(([name, position]): Change => {
    const after = tag && position !== null ? { ...tag, id: id(name), name, position } : null
    return { kind: 'tags', id: id(name), before: null, after }
  })
  const commits = fc.array(fc.record({ changes: fc.array(change), steps: fc.nat({ max: 5 }), copied: fc.boolean() }))
  fc.assert(
    fc.property(commits, (list) => {
      const project = emptyProject()
      const rows = atOnce(StoredRows.of(project))
      for (const { changes, steps, copied } of list) {
        rows.apply(changes)
        applyChanges(project, changes)
        const following = rows.follow()
        for (let step = 0; step < steps; step += 1) following.next()
        if (copied) expect(rows.copy()['tags']).toEqual(expect.arrayContaining(Object.values(project.tags)))
        following.next()
      }
      expect(new Set(rows.copy()['tags'])).toEqual(new Set(Object.values(project.tags)))
    }),
  )
})
