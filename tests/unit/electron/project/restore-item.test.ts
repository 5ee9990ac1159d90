import { entity } from '@shared/document/project'
import { breachesIn } from '@shared/document/invariants'
import type { Kind } from '@shared/kinds/registry'
import type { Operation } from '@shared/operations/operations'
import { beforeEach, describe, expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import * as sample from '../../shared/sample-project'
import { MemoryDisk } from '../storage/memory-disk'
import { FOLDER } from '../storage/scenario'

const { id } = sample

let session: ProjectSession
let by: string
beforeEach(async () => {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  session = await ProjectSession.create(FOLDER, { title: 'Test', analyst: 'Ada' }, { fileSystem: disk })
  by = Object.keys(session.project.analysts)[0] ?? ''
})

const go = (...operations: Operation[]) => session.changes.apply({ by, operations })
const document = () => structuredClone(session.project)
/** Brings a thing back as it was before the last commit; returns what the step is called. */
const bringBack = async (kind: Kind, name: string) =>
  (await session.restore.item(by, kind, id(name), session.changes.end.seq - 1)).label
const remove = {
  source: (name: string): Operation => ({ name: 'source.delete', input: { sourceId: id(name) } }),
  risk: (name: string): Operation => ({ name: 'risk.delete', input: { riskId: id(name) } }),
  passage: (name: string): Operation => ({ name: 'passage.delete', input: { passageId: id(name) } }),
  tag: (name: string): Operation => ({ name: 'tag.delete', input: { tagId: id(name), replaceWith: null } }),
}

/** A source with two passages, tags in a tree, a risk with evidence, a score and an indicator. */
const fill = () =>
  go(
    sample.addAnalyst('ann'),
    sample.addSource('S'),
    sample.addTag('up'),
    sample.addTag('mid', 'up', 1),
    sample.addTag('low', 'mid'),
    sample.addPassage('p', 'S', ['mid', 'low']),
    sample.addPassage('q', 'S', ['mid'], 20),
    sample.addRisk('R'),
    sample.linkEvidence('e', 'R', 'p'),
    sample.setScore('s', 'R', 'ann', 40),
    sample.addIndicator('i', 'R'),
  )

describe('a deleted thing comes back with everything that was deleted with it, as one step', () => {
  beforeEach(fill)
  for (const [kind, name, deletion, label] of [
    ['sources', 'S', remove.source('S'), 'Restore source S'],
    ['versions', 'SV', remove.source('S'), 'Restore source version S.txt'],
    ['risks', 'R', remove.risk('R'), 'Restore risk R1 R'],
    ['tags', 'mid', remove.tag('mid'), 'Restore tag mid'],
    ['passages', 'p', remove.passage('p'), 'Restore passage “words”'],
  ] as const) {
    test(`${kind}`, async () => {
      const before = document()
      await go(deletion)
      expect(entity(session.project, kind, id(name))).toBeUndefined()
      const { seq } = session.changes.end
      expect(await bringBack(kind, name)).toBe(label)
      // That a number was given away is remembered for good.
      const { about } = session.project
      if (kind === 'risks') expect(about.project.lastRiskNumber).toBe(1)
      expect({ ...session.project, about: before.about }).toEqual(before)
      expect(session.changes.end.seq).toBe(seq + 1)
      await session.changes.undo(by)
      expect(entity(session.project, kind, id(name))).toBeUndefined()
    })
  }

  test('a passage brings its source, and not its neighbours', async () => {
    await go(remove.source('S'))
    await bringBack('passages', 'p')
    expect(Object.keys(session.project.sources)).toEqual([id('S')])
    expect(Object.keys(session.project.passages)).toEqual([id('p')])
    expect(Object.keys(session.project.evidence)).toEqual([id('e')])
  })

  test('and nothing that was deleted at another time', async () => {
    await go(remove.passage('q'))
    await go(remove.source('S'))
    await bringBack('sources', 'S')
    expect(Object.keys(session.project.passages)).toEqual([id('p')])
  })
})

describe('what was done since stays', () => {
  beforeEach(fill)

  test('a risk whose number was given away takes the next', async () => {
    // Only a risk that never was, its making being undone, leaves its number to another.
    const { seq } = session.changes.end
    await go(sample.addRisk('Undone'))
    await session.changes.undo(by)
    await go(sample.addRisk('New'))
    expect(session.project.risks[id('New')]?.number).toBe(2)
    const { label } = await session.restore.item(by, 'risks', id('Undone'), seq + 1)
    expect(label).toBe('Restore risk R2 Undone, but for what is gone or taken since')
    expect(session.project.risks[id('Undone')]?.number).toBe(3)
  })

  test('a tag whose digit was given away comes back without one', async () => {
    await go(remove.tag('mid'))
    await go(sample.addTag('other', null, 1))
    await session.restore.item(by, 'tags', id('mid'), session.changes.end.seq - 2)
    expect(session.project.tags[id('mid')]).toMatchObject({ shortcut: null, parentId: id('up') })
    expect(session.project.tags[id('other')]?.shortcut).toBe(1)
  })

  test('a moment when it was not there yet is refused', async () => {
    await expect(session.restore.item(by, 'risks', id('r'), 1)).rejects.toMatchObject({ code: 'not-there-then' })
  })

  test('a tag whose name was given to another comes back numbered', async () => {
    await go(remove.tag('mid'))
    await go(sample.addTag('MID', 'up'))
    const { label } = await session.restore.item(by, 'tags', id('mid'), session.changes.end.seq - 2)
    expect(label).toBe('Restore tag mid, but for what is gone or taken since')
    expect(session.project.tags[id('mid')]).toMatchObject({ name: 'mid (2)', parentId: id('up') })
    await session.changes.undo(by)
    expect(session.project.tags[id('mid')]).toBeUndefined()
  })

  test('a passage that was tagged anew keeps its tags, and one that was not names the tag again', async () => {
    await go(remove.tag('mid'))
    await go({ name: 'passage.tag', input: { passageId: id('q'), tagId: id('up') } })
    await session.restore.item(by, 'tags', id('mid'), session.changes.end.seq - 2)
    expect(session.project.passages[id('q')]?.tagIds).toEqual([id('up')])
    expect(session.project.passages[id('p')]?.tagIds).toEqual([id('mid'), id('low')])
    expect(session.project.tags[id('low')]?.parentId).toBe(id('mid'))
  })

  test('an earlier state of a living passage comes back without a tag that is gone', async () => {
    const before = session.changes.end.seq
    await go({ name: 'passage.update', input: { passageId: id('p'), changes: { note: 'later' } } })
    await go(remove.tag('low'))
    const { label } = await session.restore.item(by, 'passages', id('p'), before)
    expect(label).toBe('Restore passage “words”, but for what is gone or taken since')
    expect(session.project.passages[id('p')]).toMatchObject({ note: '', tagIds: [id('mid')] })
  })
})

describe('what no project can hold is refused in words', () => {
  beforeEach(fill)

  test('a tag under itself', async () => {
    const before = session.changes.end.seq
    await go({ name: 'tag.move', input: { tagId: id('mid'), parentId: null, beforeId: null } })
    await go({ name: 'tag.move', input: { tagId: id('up'), parentId: id('mid'), beforeId: null } })
    await expect(session.restore.item(by, 'tags', id('mid'), before)).rejects.toMatchObject({
      code: 'unsound',
      message: '“Restore tag mid” is not possible: tag mid: It stands under itself. Nothing was changed.',
    })
    expect(breachesIn(session.project)).toEqual([])
  })

  test('evidence for a risk that was deleted at another time', async () => {
    await go({ name: 'evidence.unlink', input: { evidenceId: id('e') } })
    await go(remove.risk('R'))
    await expect(session.restore.item(by, 'evidence', id('e'), session.changes.end.seq - 2)).rejects.toMatchObject({
      code: 'unsound',
      message: expect.stringContaining('The risk it belongs to') as string,
    })
  })
})
