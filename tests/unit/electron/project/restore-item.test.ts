import { entity } from '@shared/document/project'
import { breachesIn } from '@shared/document/invariants'
import type { Kind } from '@shared/kinds/registry'
import type { Operation } from '@shared/operations/operations'
import { beforeEach, describe, expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import * as sample from '../../shared/sample-project'
import { OWN_LEXICON } from '../../shared/sample-scales'
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

  test('what came back with another thing before, and was changed then, stays as it is', async () => {
    const { seq } = session.changes.end
    await go(remove.source('S'))
    await session.restore.item(by, 'passages', id('p'), seq)
    await go({ name: 'source.update', input: { sourceId: id('S'), changes: { title: 'Changed since' } } })
    await session.restore.item(by, 'passages', id('q'), seq)
    expect(session.project.sources[id('S')]?.title).toBe('Changed since')
    expect(Object.keys(session.project.passages).toSorted()).toEqual([id('p'), id('q')].toSorted())
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

describe('what hung on something that was deleted later stays away, and the rest comes back', () => {
  const alternative = { id: id('a'), riskId: id('R'), position: 1, text: 'Alt', likelihood: null }
  const rating = { bearingId: id('b'), evidenceId: id('e'), alternativeId: id('a'), bearing: 'consistent' } as const
  const unlink: Operation = { name: 'evidence.unlink', input: { evidenceId: id('e') } }
  const deleteAlternative: Operation = { name: 'alternative.delete', input: { alternativeId: id('a') } }
  let then: number
  beforeEach(async () => {
    await fill()
    await go({ name: 'alternative.create', input: { alternative } }, { name: 'bearing.set', input: rating })
    then = session.changes.end.seq
  })
  const restored = async (kind: Kind, name: string) => {
    const { label } = await session.restore.item(by, kind, id(name), then)
    expect(breachesIn(session.project)).toEqual([])
    expect(label).toMatch(/, but for what is gone or taken since$/)
    return Object.values(session.project.bearings)
  }

  test('an alternative without the rating of evidence that is no longer linked', async () => {
    await go(deleteAlternative)
    await go(unlink)
    expect(await restored('alternatives', 'a')).toEqual([])
    expect(session.project.alternatives[id('a')]).toEqual(alternative)
  })

  test('evidence without its rating against an alternative that is gone', async () => {
    await go(unlink)
    await go(deleteAlternative)
    expect(await restored('evidence', 'e')).toEqual([])
    expect(session.project.evidence[id('e')]).toBeDefined()
  })

  test('an alternative without the rating of evidence that went to another risk', async () => {
    await go(deleteAlternative)
    const risk = { id: id('R2'), position: 9, title: 'R2' }
    const split = { riskId: id('R'), risk, to: { [id('e')]: 'new' as const }, copyIds: {}, withScores: false }
    await go({ name: 'risk.split', input: split })
    expect(await restored('alternatives', 'a')).toEqual([])
  })

  test('a risk without the evidence of a source that is gone', async () => {
    await go(remove.risk('R'))
    await go(remove.source('S'))
    expect(await restored('risks', 'R')).toEqual([])
    expect(session.project.evidence).toEqual({})
    expect(Object.keys(session.project.alternatives)).toEqual([id('a')])
    expect(Object.keys(session.project.scores)).toEqual([id('s')])
  })

  test('what comes back with it is named as it is', async () => {
    await go(remove.source('S'))
    const { label } = await session.restore.item(by, 'evidence', id('e'), then)
    expect(label).toBe('Restore evidence link “words” for R1 R')
    expect(Object.keys(session.project.bearings)).toEqual([id('b')])
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
      code: 'needs-other',
      message:
        '“Restore evidence link “words” for a deleted risk” is not possible: its risk “R1 R” is not in the project. Nothing was changed. Restore that risk from the history first.',
    })
  })
  test('an answer whose lexicon is gone: which, and what to do first', async () => {
    await go({ name: 'lexicon.add', input: { scale: OWN_LEXICON } })
    const likelihood = { kind: 'term', lexicon: OWN_LEXICON.id, term: 'yes' } as const
    const alternative = { id: id('a'), riskId: id('R'), position: 1, text: 'Alt', likelihood }
    await go({ name: 'alternative.create', input: { alternative } })
    const { seq } = session.changes.end
    await go({ name: 'alternative.delete', input: { alternativeId: id('a') } })
    await go({ name: 'lexicon.delete', input: { scaleId: OWN_LEXICON.id } })
    await expect(session.restore.item(by, 'alternatives', id('a'), seq)).rejects.toMatchObject({
      message:
        '“Restore alternative Alt” is not possible: its lexicon “Ours” is not in the project. Nothing was changed. Restore that lexicon from the history first.',
    })
    await session.restore.item(by, 'lexicons', OWN_LEXICON.id, seq)
    await session.restore.item(by, 'alternatives', id('a'), seq)
    expect(session.project.alternatives[id('a')]).toEqual(alternative)
  })
})
