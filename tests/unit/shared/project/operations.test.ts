import { Refusal } from '@shared/refusal'
import { describe, expect, test } from 'vitest'
import {
  addAnalyst,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from './sample-project'

/** A project with one of everything. */
function filled() {
  const project = emptyProject()
  perform(
    project,
    addAnalyst('ann'),
    addSource('art'),
    addTag('warn'),
    addTag('late', 'warn'),
    addPassage('pas', 'art', ['warn', 'late']),
    addRisk('rsk'),
    linkEvidence('lnk', 'rsk', 'pas'),
    setScore('sco', 'rsk', 'ann', 60),
    addMemo('mem'),
  )
  return project
}

const refusalOf = (work: () => unknown): string => {
  try {
    work()
  } catch (failure) {
    if (failure instanceof Refusal) return failure.code
    throw failure
  }
  return 'none'
}

describe('tags', () => {
  test('deleting a tag keeps its passages with their other tags', () => {
    const project = filled()
    perform(project, { name: 'tag.delete', input: { tagId: id('late'), replaceWith: null } })
    expect(project.passages[id('pas')]?.tagIds).toEqual([id('warn')])
  })

  test('deleting the last tag of a passage keeps the passage', () => {
    const project = filled()
    perform(project, { name: 'passage.untag', input: { passageId: id('pas'), tagId: id('warn') } })
    perform(project, { name: 'tag.delete', input: { tagId: id('late'), replaceWith: null } })
    expect(project.passages[id('pas')]?.tagIds).toEqual([])
  })

  test('a replacement takes the deleted tag’s place, once', () => {
    const project = filled()
    perform(project, addTag('new'), { name: 'tag.delete', input: { tagId: id('late'), replaceWith: id('new') } })
    expect(project.passages[id('pas')]?.tagIds).toEqual([id('warn'), id('new')])
    perform(project, { name: 'tag.delete', input: { tagId: id('warn'), replaceWith: id('new') } })
    expect(project.passages[id('pas')]?.tagIds).toEqual([id('new')])
  })

  test('children of a deleted tag move up', () => {
    const project = filled()
    perform(project, { name: 'tag.delete', input: { tagId: id('warn'), replaceWith: null } })
    expect(project.tags[id('late')]?.parentId).toBeNull()
  })

  test('a tag cannot be placed under itself or below its own children', () => {
    const project = filled()
    const move = (parentId: string) => () =>
      perform(project, { name: 'tag.move', input: { tagId: id('warn'), parentId, position: 1 } })
    expect(refusalOf(move(id('warn')))).toBe('tag-cycle')
    expect(refusalOf(move(id('late')))).toBe('tag-cycle')
  })

  test('a digit belongs to one tag: the newest owner takes it', () => {
    const project = emptyProject()
    perform(project, addTag('one', null, 3))
    perform(project, addTag('two', null, 3))
    expect(project.tags[id('one')]?.shortcut).toBeNull()
    expect(project.tags[id('two')]?.shortcut).toBe(3)
  })
})

describe('passages', () => {
  test('carry who tagged them and when', () => {
    expect(filled().passages[id('pas')]).toMatchObject({ createdBy: id('ann'), createdAt: '2026-11-23T10:00:00.000Z' })
  })

  test('cannot reach past the end of the text', () => {
    expect(refusalOf(() => perform(filled(), addPassage('far', 'art', [], 96)))).toBe('anchor-outside')
  })

  test('cannot carry a tag that does not exist', () => {
    expect(refusalOf(() => perform(filled(), addPassage('p2', 'art', ['nil'])))).toBe('not-found')
  })

  test('refuse an anchor whose quote and offsets disagree', () => {
    const anchor = { start: 0, end: 9, exact: 'words', prefix: '', suffix: '' }
    expect(
      refusalOf(() => perform(filled(), { name: 'passage.resize', input: { passageId: id('pas'), anchor } })),
    ).toBe('invalid-input')
  })

  test('take their evidence links along when deleted, and leave the risk', () => {
    const project = filled()
    perform(project, { name: 'passage.delete', input: { passageId: id('pas') } })
    expect(project.evidence).toEqual({})
    expect(project.risks[id('rsk')]).toBeDefined()
  })

  test('tagging twice with one tag keeps one', () => {
    const project = filled()
    expect(perform(project, { name: 'passage.tag', input: { passageId: id('pas'), tagId: id('warn') } })).toEqual([])
  })
})

describe('risks and scores', () => {
  test('numbers are never given twice among living risks', () => {
    const project = emptyProject()
    perform(project, addRisk('r1'), addRisk('r2'), addRisk('r3'))
    perform(project, { name: 'risk.delete', input: { riskId: id('r2') } })
    perform(project, addRisk('r4'))
    expect(new Set(Object.values(project.risks).map(({ number }) => number))).toEqual(new Set([1, 3, 4]))
  })

  test('deleting a risk takes its links and scores and leaves the passages', () => {
    const project = filled()
    perform(project, { name: 'risk.delete', input: { riskId: id('rsk') } })
    expect([project.evidence, project.scores]).toEqual([{}, {}])
    expect(project.passages[id('pas')]).toBeDefined()
  })

  test('a passage is evidence for a risk once', () => {
    expect(refusalOf(() => perform(filled(), linkEvidence('ln2', 'rsk', 'pas')))).toBe('already-linked')
  })

  test('an analyst has one score per risk, changed field by field', () => {
    const project = filled()
    const changes = { impact: 4 as const }
    perform(project, {
      name: 'score.set',
      input: { scoreId: id('oth'), riskId: id('rsk'), analystId: id('ann'), changes },
    })
    expect(Object.values(project.scores)).toMatchObject([
      { id: id('sco'), impact: 4, likelihood: { kind: 'percent', percent: 60 } },
    ])
  })

  test('a score can be unset again, which is not zero', () => {
    const project = filled()
    const changes = { likelihood: null }
    perform(project, {
      name: 'score.set',
      input: { scoreId: id('oth'), riskId: id('rsk'), analystId: id('ann'), changes },
    })
    expect(project.scores[id('sco')]?.likelihood).toBeNull()
  })
})

describe('memos', () => {
  test('what was written can go back to the draft', () => {
    const project = filled()
    perform(project, { name: 'memo.write', input: { memoId: id('mem'), section: 'outlook', text: 'Mine.' } })
    expect(project.memos[id('mem')]?.written).toEqual({ outlook: 'Mine.' })
    perform(project, { name: 'memo.write', input: { memoId: id('mem'), section: 'outlook', text: null } })
    expect(project.memos[id('mem')]?.written).toEqual({})
  })

  test('a judgment’s claim and basis are written apart', () => {
    const project = filled()
    const write = (changes: { claim?: string | null; basis?: string | null }) =>
      perform(project, { name: 'memo.writeJudgment', input: { memoId: id('mem'), riskId: id('rsk'), changes } })
    write({ claim: 'It is {likelihood}.' })
    write({ basis: 'one source' })
    expect(project.memos[id('mem')]?.judgments[id('rsk')]).toEqual({
      claim: 'It is {likelihood}.',
      basis: 'one source',
    })
  })
})

describe('sources', () => {
  test('deleting a source takes its passages and their links, not the risks', () => {
    const project = filled()
    perform(project, { name: 'source.delete', input: { sourceId: id('art') } })
    expect([project.sources, project.versions, project.passages, project.evidence]).toEqual([{}, {}, {}, {}])
    expect(project.risks[id('rsk')]).toBeDefined()
  })
})

describe('any operation', () => {
  test('that is unknown or has the wrong shape is refused before anything changes', () => {
    const project = filled()
    const before = structuredClone(project)
    for (const operation of [
      { name: 'nonsense', input: {} },
      { name: '__proto__', input: {} },
      { name: 'tag.update', input: { tagId: id('warn'), changes: { name: undefined } } },
      { name: 'tag.update', input: { tagId: id('warn'), changes: { id: id('x') } } },
      { name: 'tag.update', input: { tagId: id('warn'), changes: { name: 'x'.repeat(501) } } },
      { name: 'tag.create', input: null },
    ]) {
      // The wire carries anything; the type says what our own code sends.
      expect(refusalOf(() => perform(project, operation as never))).toMatch(/unknown-operation|invalid-input/)
    }
    expect(project).toEqual(before)
  })

  test('in a step of several: one refusal leaves nothing behind', () => {
    const project = filled()
    const before = structuredClone(project)
    expect(refusalOf(() => perform(project, addTag('extra'), addPassage('bad', 'art', ['nil'])))).toBe('not-found')
    expect(project).toEqual(before)
  })
})
