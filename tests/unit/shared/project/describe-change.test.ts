import { describeChange } from '@shared/project/describe-change'
import { type Change, entity, type Project } from '@shared/project/document'
import type { Lookup } from '@shared/project/facts'
import type { Operation } from '@shared/project/operations'
import { describe, expect, it } from 'vitest'
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

function riverProject(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('river'), addTag('cost'), addTag('delay'))
  perform(project, addPassage('quote', 'river', ['cost']), addRisk('flood'), addMemo('memo'))
  return project
}

const lookup =
  (project: Project): Lookup =>
  (kind, name) =>
    entity(project, kind, name)

function words(project: Project, ...operations: Operation[]) {
  const changes = perform(project, ...operations)
  return changes.map((change: Change) => describeChange(change, lookup(project)))
}

describe('a change in words', () => {
  it('names the field and leads from the old to the new', () => {
    const rename: Operation = { name: 'tag.update', input: { tagId: id('cost'), changes: { name: 'expense' } } }
    expect(words(riverProject(), rename)).toEqual([
      {
        kind: 'tag',
        name: 'expense',
        happened: 'changed',
        fields: [{ label: 'Name', before: 'cost', after: 'expense', prose: false }],
      },
    ])
  })

  it('names tags by name, not by id', () => {
    const tag: Operation = { name: 'passage.tag', input: { passageId: id('quote'), tagId: id('delay') } }
    expect(words(riverProject(), tag)[0]?.fields).toEqual([
      { label: 'Tags', before: 'cost', after: 'cost, delay', prose: false },
    ])
  })

  it('tells a score in percent and by whom', () => {
    const project = riverProject()
    const [added] = words(project, setScore('s', 'flood', 'ann', 60))
    expect(added).toMatchObject({ kind: 'score', name: 'R1 flood by ann', happened: 'added' })
    expect(added?.fields).toContainEqual({ label: 'Likelihood', before: '', after: '60%', prose: false })
    const [changed] = words(project, {
      name: 'score.set',
      input: {
        scoreId: id('s'),
        riskId: id('flood'),
        analystId: id('ann'),
        changes: { likelihood: { kind: 'cannot-judge' } },
      },
    })
    expect(changed?.fields).toEqual([{ label: 'Likelihood', before: '60%', after: 'cannot be judged', prose: false }])
  })

  it('names an evidence link by its passage and its risk, and does not say them again', () => {
    expect(words(riverProject(), linkEvidence('link', 'flood', 'quote'))[0]).toMatchObject({
      kind: 'evidence link',
      name: '“words” for R1 flood',
      fields: [{ label: 'Stance', before: '', after: 'supports' }],
    })
  })

  it('tells the sections of a memo apart', () => {
    const write: Operation = {
      name: 'memo.write',
      input: { memoId: id('memo'), section: 'bottom-line', text: 'It may.' },
    }
    expect(words(riverProject(), write)[0]?.fields).toEqual([
      { label: 'Bottom line', before: '', after: 'It may.', prose: true },
    ])
  })

  it('says only that something moved, not the number that orders it', () => {
    const move: Operation = { name: 'risk.update', input: { riskId: id('flood'), changes: { position: 7 } } }
    expect(words(riverProject(), move)[0]?.fields).toEqual([
      { label: 'Order', before: '', after: 'moved', prose: false },
    ])
  })

  it('keeps the name of what is deleted, and says so of what it cannot find', () => {
    const project = riverProject()
    perform(project, linkEvidence('link', 'flood', 'quote'))
    const deleted = words(project, { name: 'risk.delete', input: { riskId: id('flood') } })
    expect(deleted.find(({ kind }) => kind === 'risk')).toMatchObject({ name: 'R1 flood', happened: 'deleted' })
    expect(deleted.find(({ kind }) => kind === 'evidence link')?.name).toBe('“words” for a deleted risk')
  })
})
