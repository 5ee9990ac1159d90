import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  act,
  addPassage,
  addSource,
  addTag,
  AT,
  effectOf,
  filledProject,
  id,
  linkEvidence,
  perform,
} from '../sample-project'

const on = (name: string) => ({ passageId: id(name) })
const update = (changes: object, name = 'pas'): Operation => ({
  name: 'passage.update',
  input: { ...on(name), changes },
})
const resize = (start: number, end: number, name = 'pas'): Operation => ({
  name: 'passage.resize',
  input: { ...on(name), anchor: { start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' } },
})
const tag = (tagName: string, name = 'pas'): Operation => ({
  name: 'passage.tag',
  input: { ...on(name), tagId: id(tagName) },
})
const untag = (tagName: string, name = 'pas'): Operation => ({
  name: 'passage.untag',
  input: { ...on(name), tagId: id(tagName) },
})
const gone = (what: string) => ({
  code: 'not-found',
  message: `This ${what} is no longer in the project. Nothing was changed.`,
})

describe('marking a passage', () => {
  test('keeps who did it and when', () => {
    expect(effectOf(filledProject(), addPassage('new', 'art', ['late', 'warn'], 7))).toEqual({
      label: 'Tag “late”',
      operations: ['passage.create'],
      changes: [
        {
          kind: 'passages',
          id: id('new'),
          before: null,
          after: {
            id: id('new'),
            sourceId: id('art'),
            versionId: id('artV'),
            anchor: { start: 7, end: 12, exact: 'words', prefix: '', suffix: '' },
            tagIds: [id('late'), id('warn')],
            note: '',
            statement: null,
            credibility: null,
            createdBy: act.by,
            createdAt: AT,
          },
        },
      ],
    })
  })

  test('without a tag is called by what it is', () => {
    expect(effectOf(filledProject(), addPassage('new', 'art')).label).toBe('Mark passage')
  })

  test('reaches to the end of the text and not past it', () => {
    expect(refusalOf(() => effectOf(filledProject(), addPassage('new', 'art', [], 95)))).toBeNull()
    expect(refusalOf(() => effectOf(filledProject(), addPassage('new', 'art', [], 96)))).toEqual({
      code: 'anchor-outside',
      message: 'The passage reaches past the end of the text. Nothing was tagged.',
    })
  })

  test('is refused in a text of another source', () => {
    const project = filledProject()
    perform(project, addSource('oth'))
    const create = addPassage('new', 'art') as Extract<Operation, { name: 'passage.create' }>
    const passage = { ...create.input.passage, sourceId: id('oth') }
    expect(refusalOf(() => effectOf(project, { ...create, input: { passage } }))).toEqual({
      code: 'mismatch',
      message: 'The passage is not from this source. Nothing was tagged.',
    })
  })

  test('is refused where its text, one of its tags or its place is not to be had', () => {
    expect(refusalOf(() => effectOf(filledProject(), addPassage('new', 'nil')))).toEqual(gone('source version'))
    expect(refusalOf(() => effectOf(filledProject(), addPassage('new', 'art', ['warn', 'nil'])))).toEqual(gone('tag'))
    expect(refusalOf(() => effectOf(filledProject(), addPassage('pas', 'art')))).toEqual({
      code: 'exists',
      message: 'This passage is already in the project. Nothing was changed.',
    })
  })
})

describe('editing a passage', () => {
  test.each([
    [{ note: 'Look again.' }, 'Edit passage note'],
    [{ note: '', credibility: 2 }, 'Edit passage note'],
    [{ statement: 'author-judgment' }, 'Set statement type'],
    [{ statement: null, credibility: 3 }, 'Set statement type'],
    [{ credibility: 6 }, 'Grade passage'],
  ])('%j is called %s', (changes, label) => {
    const project = filledProject()
    perform(project, update({ note: 'Old.', statement: 'background', credibility: 1 }))
    const before = project.passages[id('pas')]
    expect(effectOf(project, update(changes))).toEqual({
      label,
      operations: ['passage.update'],
      changes: [{ kind: 'passages', id: id('pas'), before, after: { ...before, ...changes } }],
    })
  })

  test('that is gone is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), update({ note: 'x' }, 'nil')))).toEqual(gone('passage'))
  })
})

describe('resizing a passage', () => {
  test('changes its words and nothing else', () => {
    const project = filledProject()
    const before = project.passages[id('pas')]
    expect(effectOf(project, resize(90, 100))).toEqual({
      label: 'Resize passage',
      operations: ['passage.resize'],
      changes: [
        {
          kind: 'passages',
          id: id('pas'),
          before,
          after: { ...before, anchor: { start: 90, end: 100, exact: 'xxxxxxxxxx', prefix: '', suffix: '' } },
        },
      ],
    })
  })

  test('is refused past the end of the text and of what is gone', () => {
    expect(refusalOf(() => effectOf(filledProject(), resize(91, 101)))).toEqual({
      code: 'anchor-outside',
      message: 'The passage would reach past the end of the text. Nothing was changed.',
    })
    expect(refusalOf(() => effectOf(filledProject(), resize(0, 1, 'nil')))).toEqual(gone('passage'))
  })
})

describe('tagging a passage', () => {
  test('adds the tag behind the others', () => {
    const project = filledProject()
    perform(project, addTag('new'))
    const before = project.passages[id('pas')]
    expect(effectOf(project, tag('new'))).toEqual({
      label: 'Tag “new”',
      operations: ['passage.tag'],
      changes: [
        {
          kind: 'passages',
          id: id('pas'),
          before,
          after: { ...before, tagIds: [id('warn'), id('late'), id('new')] },
        },
      ],
    })
  })

  test('with a tag it has changes nothing', () => {
    expect(effectOf(filledProject(), tag('warn')).changes).toEqual([])
  })

  test('is refused where the tag or the passage is gone', () => {
    expect(refusalOf(() => effectOf(filledProject(), tag('nil')))).toEqual(gone('tag'))
    expect(refusalOf(() => effectOf(filledProject(), tag('warn', 'nil')))).toEqual(gone('passage'))
  })

  test('is taken back by name, and the other tags stay', () => {
    const project = filledProject()
    const before = project.passages[id('pas')]
    expect(effectOf(project, untag('warn'))).toEqual({
      label: 'Remove tag “warn”',
      operations: ['passage.untag'],
      changes: [{ kind: 'passages', id: id('pas'), before, after: { ...before, tagIds: [id('late')] } }],
    })
  })

  test('is taken back also of a tag that is gone, and not of a passage that is gone', () => {
    expect(effectOf(filledProject(), untag('nil'))).toEqual({
      label: 'Remove tag “”',
      operations: ['passage.untag'],
      changes: [],
    })
    expect(refusalOf(() => effectOf(filledProject(), untag('warn', 'nil')))).toEqual(gone('passage'))
  })
})

describe('deleting a passage', () => {
  const remove = (name: string): Operation => ({ name: 'passage.delete', input: on(name) })

  test('takes its evidence links along, and neither the risk nor other links', () => {
    const project = filledProject()
    perform(project, addPassage('oth', 'art', [], 20), linkEvidence('keep', 'rsk', 'oth'))
    const [passage, link] = [project.passages[id('pas')], project.evidence[id('lnk')]]
    expect(effectOf(project, remove('pas'))).toEqual({
      label: 'Delete passage',
      operations: ['passage.delete'],
      changes: [
        { kind: 'evidence', id: id('lnk'), before: link, after: null },
        { kind: 'passages', id: id('pas'), before: passage, after: null },
      ],
    })
  })

  test('that is gone is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), remove('nil')))).toEqual(gone('passage'))
  })
})

describe('a passage with as many tags as it can hold', () => {
  test('takes no other: what could not be read back is never stored', () => {
    const project = filledProject()
    const tags = Array.from({ length: 201 }, (_, index) => `t${index}`)
    perform(project, ...tags.map((name) => addTag(name)), addPassage('full', 'art', tags.slice(0, 200), 30))
    const tag: Operation = { name: 'passage.tag', input: { passageId: id('full'), tagId: id('t200') } }
    expect(refusalOf(() => effectOf(project, tag))).toEqual({
      code: 'invalid-input',
      message: '“Tags” can be at most 200; these are 201. Nothing was changed.',
    })
  })

  test('has each of them once', () => {
    const project = filledProject()
    perform(project, addPassage('twice', 'art', ['warn', 'warn'], 30))
    expect(project.passages[id('twice')]?.tagIds).toEqual([id('warn')])
  })
})
