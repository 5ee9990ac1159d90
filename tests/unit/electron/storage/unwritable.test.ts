import type { Change } from '@shared/document/change'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../../../electron/storage/create-store'
import { assertStorable } from '../../../../electron/storage/unwritable'
import { firstCommit } from '../../../../electron/project/first-commit'
import { atOnce } from '@shared/steps'
import { AT, id } from '../../shared/sample-project'
import { MemoryDisk } from './memory-disk'

/** What opening would refuse is not written, whoever asked for it. */

const ada = { id: id('ada'), name: 'Ada', position: 1 }
const { project, commit } = firstCommit('River', 'Ada', AT)
const about = project.about.project

describe('the last gate before the disk', () => {
  const refused = (change: object) => () => atOnce(assertStorable({ changes: [change as Change] }))

  it.each([
    ['the project itself deleted', { kind: 'about', id: 'project', before: about, after: null }],
    ['an analyst under the id of another', { kind: 'analysts', id: id('ben'), before: null, after: ada }],
    ['an analyst without a name', { kind: 'analysts', id: ada.id, before: null, after: { ...ada, name: '' } }],
    ['something of no kind', { kind: 'comments', id: ada.id, before: null, after: ada }],
  ])('refuses %s', (_, change) => {
    expect(refused(change)).toThrow()
  })

  it('lets through what can be opened', () => {
    expect(refused({ kind: 'analysts', id: ada.id, before: null, after: ada })).not.toThrow()
    expect(refused({ kind: 'analysts', id: ada.id, before: ada, after: null })).not.toThrow()
  })

  it('stands before the first commit of a project too', async () => {
    const disk = new MemoryDisk()
    await disk.makeFolder('/projects')
    const nameless: Change[] = [{ kind: 'analysts', id: ada.id, before: null, after: { ...ada, name: '' } }]
    await expect(createStore(disk, '/projects/river', project, { ...commit, changes: nameless })).rejects.toThrow()
    expect([...disk.files()]).toEqual([])
  })
})
