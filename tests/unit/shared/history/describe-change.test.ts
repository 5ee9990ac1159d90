import { describeChange } from '@shared/history/describe-change'
import type { Change } from '@shared/document/change'
import { entity, type Project } from '@shared/document/project'
import type { Lookup } from '@shared/history/facts'
import type { Operation } from '@shared/operations/operations'
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
} from '../sample-project'

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

describe('what came or went', () => {
  it('says what it holds, but not its name and its place again', () => {
    const source = { ...riverProject().sources[id('river')]!, authors: ['A. Writer'], descriptor: 'Local paper.' }
    const added = { kind: 'sources', id: source.id, before: null, after: source } as const
    const fields = [
      { label: 'Authors', text: 'A. Writer', prose: false },
      { label: 'Language', text: 'en', prose: false },
      { label: 'Source descriptor', text: 'Local paper.', prose: true },
      { label: 'Version', text: 'river.txt', prose: false },
    ]
    const find = lookup(riverProject())
    expect(describeChange(added, find)).toEqual({
      kind: 'source',
      name: 'river',
      happened: 'added',
      fields: fields.map(({ label, text, prose }) => ({ label, before: '', after: text, prose })),
    })
    expect(describeChange({ ...added, before: source, after: null }, find)).toEqual({
      kind: 'source',
      name: 'river',
      happened: 'deleted',
      fields: fields.map(({ label, text, prose }) => ({ label, before: text, after: '', prose })),
    })
  })

  it('is nameless when nothing is known of it', () => {
    expect(describeChange({ kind: 'tags', id: id('x'), before: null, after: null }, () => undefined)).toEqual({
      kind: 'tag',
      name: '',
      happened: 'added',
      fields: [],
    })
  })
})

describe('what stayed', () => {
  it('has the name it has now, and every field that differs in its order', () => {
    const project = riverProject()
    const edit: Operation = {
      name: 'risk.update',
      input: { riskId: id('flood'), changes: { category: 'Nature', title: 'Deluge', cause: 'Rain', position: 3 } },
    }
    expect(words(project, edit)).toEqual([
      {
        kind: 'risk',
        name: 'R1 Deluge',
        happened: 'changed',
        fields: [
          { label: 'Order', before: '', after: 'moved', prose: false },
          { label: 'Title', before: 'flood', after: 'Deluge', prose: false },
          { label: 'Because', before: '', after: 'Rain', prose: true },
          { label: 'Category', before: '', after: 'Nature', prose: false },
        ],
      },
    ])
  })

  it('tells a section that went back to its draft', () => {
    const project = riverProject()
    const write = (text: string | null): Operation => ({
      name: 'memo.write',
      input: { memoId: id('memo'), section: 'outlook', text },
    })
    perform(project, write('Mine.'))
    expect(words(project, write(null))).toEqual([
      {
        kind: 'memo',
        name: 'memo',
        happened: 'changed',
        fields: [{ label: 'Outlook', before: 'Mine.', after: '', prose: true }],
      },
    ])
  })

  it('tells both where the words stood and what they were', () => {
    const project = riverProject()
    const resize: Operation = {
      name: 'passage.resize',
      input: {
        passageId: id('quote'),
        anchor: { start: 3, end: 8, exact: 'other', prefix: '', suffix: '' },
      },
    }
    expect(words(project, resize)).toEqual([
      {
        kind: 'passage',
        name: '“other”',
        happened: 'changed',
        fields: [
          { label: 'Words', before: 'words', after: 'other', prose: true },
          { label: 'Place', before: 'characters 0–5', after: 'characters 3–8', prose: false },
        ],
      },
    ])
  })

  it('says nothing of what is never shown', () => {
    const passage = riverProject().passages[id('quote')]!
    const change: Change = {
      kind: 'passages',
      id: passage.id,
      before: passage,
      after: { ...passage, createdAt: '2026-12-01T00:00:00.000Z', anchor: { ...passage.anchor, prefix: 'x' } },
    }
    expect(describeChange(change, lookup(riverProject())).fields).toEqual([])
  })
})

describe('judgments on risks that are gone', () => {
  it('are each told, although they are called alike', () => {
    const project = riverProject()
    const memo = project.memos[id('memo')]!
    const judgments = {
      [id('one')]: { claim: 'First.', basis: null },
      [id('two')]: { claim: 'Second.', basis: null },
    }
    const change: Change = { kind: 'memos', id: memo.id, before: memo, after: { ...memo, judgments } }
    const label = 'Judgment on a deleted risk'
    expect(describeChange(change, lookup(project)).fields).toEqual([
      { label, before: '', after: 'First.', prose: true },
      { label, before: '', after: 'Second.', prose: true },
    ])
  })
})
