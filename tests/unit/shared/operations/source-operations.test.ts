import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  addAnalyst,
  addPassage,
  addSource,
  effectOf,
  emptyProject,
  filledProject,
  id,
  linkEvidence,
  perform,
} from '../sample-project'

type Add = Extract<Operation, { name: 'source.add' }>
const add = (name: string) => addSource(name) as Add
const GONE = { code: 'not-found', message: 'This source is no longer in the project. Nothing was changed.' }

describe('importing a source', () => {
  test('adds it with its text', () => {
    const { source, version } = add('art').input
    expect(effectOf(emptyProject(), add('art'))).toEqual({
      label: 'Import “art”',
      operations: ['source.add'],
      changes: [
        { kind: 'versions', id: id('artV'), before: null, after: version },
        { kind: 'sources', id: id('art'), before: null, after: source },
      ],
    })
  })

  test('is refused where source and text do not name each other', () => {
    const { source, version } = add('art').input
    const mismatch = {
      code: 'mismatch',
      message: 'The source and its text do not belong together. Nothing was imported.',
    }
    for (const input of [
      { source: { ...source, versionId: id('oth') }, version },
      { source, version: { ...version, sourceId: id('oth') } },
      { source, version: { ...version, id: id('oth') } },
    ]) {
      expect(refusalOf(() => effectOf(emptyProject(), { name: 'source.add', input }))).toEqual(mismatch)
    }
  })

  test('that is there is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), add('art')))).toEqual({
      code: 'exists',
      message: 'This source version is already in the project. Nothing was changed.',
    })
  })
})

test('editing a source card changes the fields given', () => {
  const project = filledProject()
  const before = project.sources[id('art')]
  const changes = { title: 'News', reliability: 'B', authors: ['A. Writer'] } as const
  const edit = (name: string): Operation => ({
    name: 'source.update',
    input: { sourceId: id(name), changes: { ...changes, authors: [...changes.authors] } },
  })
  expect(effectOf(project, edit('art'))).toEqual({
    label: 'Edit source card',
    operations: ['source.update'],
    changes: [{ kind: 'sources', id: id('art'), before, after: { ...before, ...changes } }],
  })
  expect(refusalOf(() => effectOf(project, edit('nil')))).toEqual(GONE)
})

describe('deleting a source', () => {
  const remove = (name: string): Operation => ({ name: 'source.delete', input: { sourceId: id(name) } })

  test('takes its passages, their links and its texts along, and nothing of other sources', () => {
    const project = filledProject()
    perform(project, addSource('oth'), addPassage('p2', 'oth'), linkEvidence('l2', 'rsk', 'p2'))
    expect(effectOf(project, remove('art'))).toEqual({
      label: 'Delete source “art”',
      operations: ['source.delete'],
      changes: [
        { kind: 'evidence', id: id('lnk'), before: project.evidence[id('lnk')], after: null },
        { kind: 'passages', id: id('pas'), before: project.passages[id('pas')], after: null },
        { kind: 'versions', id: id('artV'), before: project.versions[id('artV')], after: null },
        { kind: 'sources', id: id('art'), before: project.sources[id('art')], after: null },
      ],
    })
  })

  test('that is gone is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), remove('nil')))).toEqual(GONE)
  })
})

describe('where the values of a card come from', () => {
  const known = () => {
    const project = emptyProject()
    const { source, version } = add('art').input
    const filledFrom = { title: 'the page’s title', published: 'a date shown in the page' }
    perform(project, { name: 'source.add', input: { source: { ...source, filledFrom }, version } })
    return project
  }
  const change = (changes: object): Operation => ({ name: 'source.update', input: { sourceId: id('art'), changes } })

  test('is known until the analyst changes the value', () => {
    const project = known()
    perform(project, change({ published: '2026-01-02', origin: 'Wire' }))
    expect(project.sources[id('art')]?.filledFrom).toEqual({ title: 'the page’s title' })
  })

  test('is not asked for where it never was known, and is nobody’s to write', () => {
    const project = emptyProject()
    perform(project, add('art'), change({ title: 'Other' }))
    expect(project.sources[id('art')]).not.toHaveProperty('filledFrom')
    expect(() => perform(project, change({ filledFrom: { title: 'me' } }))).toThrow()
  })
})

describe('marking paragraphs of a text', () => {
  const hash = (digit: string) => digit.repeat(64)
  const mark = (before: string): Operation => ({
    name: 'source.markBlocks',
    input: { versionId: id('artV'), before, blocksSha256: hash('e'), beside: true },
  })

  test('gives its version other blocks, and leaves its passages', () => {
    const project = emptyProject()
    perform(project, addAnalyst('ann'), add('art'), addPassage('p', 'art'))
    const { blocksSha256 } = project.versions[id('artV')]!
    const effect = effectOf(project, mark(blocksSha256))
    expect([effect.label, effect.changes.map(({ kind }) => kind)]).toEqual(['Mark as beside the article', ['versions']])
    perform(project, mark(blocksSha256))
    expect(project.versions[id('artV')]?.blocksSha256).toBe(hash('e'))
  })

  test('is refused where they were marked otherwise meanwhile', () => {
    const project = emptyProject()
    perform(project, add('art'))
    expect(refusalOf(() => perform(project, mark(hash('0'))))).toMatchObject({ code: 'changed-meanwhile' })
  })
})
