import { type Change, inverse } from '@shared/document/change'
import { assertTaggingsKept } from '@shared/document/closed-taggings'
import { entitiesOf, entity, type Project } from '@shared/document/project'
import { changesSeenBy, hasSecrets, seenBy } from '@shared/document/seen-by'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { reduce } from '../at-once'
import { refusalOf } from '../refusal-of'
import { act, addSource, addTag, id, linkEvidence, perform } from '../sample-project'
import { closeTagging, finishTagging, mark, openTagging, tagAs, taggingProject } from '../sample-tagging'

const VIEWERS = ['ann', 'bob', 'cat', null]
const NAMES = ['a1', 'b1', 'o1', 'ea', 'eb']
const nameOf = (wanted: string) => NAMES.find((name) => id(name) === wanted)

function tagged(): Project {
  const project = taggingProject()
  tagAs(project, 'ann', 2, mark('a1', 'src', ['one'], [0, 10]), linkEvidence('ea', 'r1', 'a1'))
  tagAs(project, 'bob', 3, mark('b1', 'src', ['one'], [5, 15]), linkEvidence('eb', 'r1', 'b1'))
  tagAs(project, 'bob', 4, mark('o1', 'other', ['one'], [0, 10]))
  return project
}

/** Which passages and evidence each viewer sees. */
const seen = (project: Project) =>
  VIEWERS.map((viewer) => {
    const { passages, evidence } = seenBy(project, viewer && id(viewer))
    return [...Object.keys(passages), ...Object.keys(evidence)].map(nameOf).join(' ')
  })

test('while a text is tagged blind everybody sees their own passages of it, and what rests on these', () => {
  const project = tagged()
  expect([hasSecrets(project), seen(project)]).toEqual([true, ['a1 o1 ea', 'b1 o1 eb', 'o1', 'o1']])
  tagAs(project, 'ann', 5, closeTagging('t'))
  expect([hasSecrets(project), seen(project)]).toEqual([false, VIEWERS.map(() => 'a1 b1 o1 ea eb')])
})

test('the history tells nobody of passages of others, nor of evidence on passages that are gone', () => {
  const project = taggingProject()
  const made = tagAs(project, 'bob', 3, mark('b1', 'src', ['one'], [5, 15]), linkEvidence('eb', 'r1', 'b1'))
  const told = () =>
    VIEWERS.map((viewer) =>
      changesSeenBy(project, made, viewer && id(viewer))
        .map((change) => nameOf(change.id))
        .join(' '),
    )
  expect(told()).toEqual(['', 'b1 eb', '', ''])
  tagAs(project, 'bob', 4, { name: 'passage.delete', input: { passageId: id('b1') } })
  expect(told()).toEqual(['', 'b1', '', ''])
})

const guard = (project: Project, by: string | null, changes: readonly Change[]) =>
  refusalOf(() => atOnce(assertTaggingsKept(project, by && id(by), changes)))?.code ?? null

test('passages of others are theirs while a text is tagged blind, but for what becomes of the codebook', () => {
  const project = tagged()
  const of = (operation: Parameters<typeof tagAs>[3]) => reduce(project, [operation], { ...act, by: id('ann') }).changes
  expect({
    deleted: guard(project, 'ann', of({ name: 'passage.delete', input: { passageId: id('b1') } })),
    untagged: guard(project, 'ann', of({ name: 'passage.untag', input: { passageId: id('b1'), tagId: id('one') } })),
    ofNobody: guard(project, null, of({ name: 'passage.delete', input: { passageId: id('b1') } })),
    own: guard(project, 'ann', of({ name: 'passage.delete', input: { passageId: id('a1') } })),
    elsewhere: guard(project, 'ann', of({ name: 'passage.delete', input: { passageId: id('o1') } })),
    tagDeleted: guard(project, 'ann', of({ name: 'tag.delete', input: { tagId: id('one'), replaceWith: null } })),
    tagMerged: guard(
      project,
      'ann',
      of({ name: 'tag.merge', input: { tagId: id('one'), intoId: id('two'), words: 'keep' } }),
    ),
  }).toEqual({
    deleted: 'not-yours',
    untagged: 'not-yours',
    ofNobody: 'not-yours',
    own: null,
    elsewhere: null,
    tagDeleted: null,
    tagMerged: null,
  })
})

test('a tagging is not taken away over passages of others, but over one’s own, and once it is closed', () => {
  const project = taggingProject()
  const away = () => reduce(project, [{ name: 'tagging.delete', input: { taggingId: id('t') } }], act).changes
  tagAs(project, 'ann', 2, mark('a1', 'src', ['one'], [0, 10]))
  expect([guard(project, 'ann', away()), guard(project, 'bob', away())]).toEqual([null, 'tagging-begun'])
  tagAs(project, 'ann', 3, closeTagging('t'))
  expect(guard(project, 'bob', away())).toBeNull()
})

test('who does not take part has tagged blind, too', () => {
  const project = taggingProject()
  tagAs(project, 'cat', 2, mark('c1', 'src', ['one'], [0, 10]))
  const away = reduce(project, [{ name: 'tagging.delete', input: { taggingId: id('t') } }], act).changes
  expect([guard(project, 'bob', away), guard(project, 'cat', away)]).toEqual(['tagging-begun', null])
})

test('passages from before it was opened bare nobody', () => {
  const project = taggingProject()
  tagAs(project, 'ann', 2, mark('o1', 'other', ['one'], [0, 10]))
  tagAs(project, 'bob', 3, openTagging('u', ['other'], ['ann', 'bob']))
  expect(
    guard(project, 'bob', reduce(project, [{ name: 'tagging.delete', input: { taggingId: id('u') } }], act).changes),
  ).toBeNull()
})

test('what was proposed stays as it was, also for an undo', () => {
  const project = tagged()
  const closing = tagAs(project, 'ann', 5, closeTagging('t'))
  const [proposal] = entitiesOf(project, 'proposals')
  const change = (fields: object): Change => ({
    kind: 'proposals',
    id: proposal!.id,
    before: proposal!,
    after: { ...proposal!, ...fields },
  })
  const tagging = entity(project, 'taggings', id('t'))!
  const retitled: Change = { kind: 'taggings', id: tagging.id, before: tagging, after: { ...tagging, name: 'x' } }
  const fewerTags: Change = { kind: 'taggings', id: tagging.id, before: tagging, after: { ...tagging, tagIds: [] } }
  expect([
    guard(project, 'ann', inverse(closing)),
    guard(project, 'ann', [change({ start: 1 })]),
    guard(project, 'ann', [retitled]),
    guard(project, 'ann', [fewerTags]),
  ]).toEqual(['tagging-closed', 'tagging-closed', 'tagging-closed', null])
})

test('a text stays as long as it is tagged blind', () => {
  const project = taggingProject()
  const source = entity(project, 'sources', id('src'))!
  const change = (fields: object): Change[] => [
    { kind: 'sources', id: source.id, before: source, after: { ...source, ...fields } },
  ]
  expect(guard(project, 'ann', change({ versionId: id('newV') }))).toBe('tagged-blind')
  expect(guard(project, 'ann', change({ title: 'Another' }))).toBeNull()
  tagAs(project, 'ann', 5, closeTagging('t'))
  expect(guard(project, 'ann', change({ versionId: id('newV') }))).toBeNull()
})

test('who does not take part cannot finish, and a text is in one open tagging at a time', () => {
  const project = taggingProject()
  perform(project, addSource('third'), addTag('three'))
  const refused = (by: string, operation: Parameters<typeof tagAs>[3]) =>
    refusalOf(() => tagAs(project, by, 2, operation))?.code ?? null
  expect(refused('cat', finishTagging('t'))).toBe('not-asked')
  expect(refused('bob', finishTagging('t'))).toBeNull()
  expect(entity(project, 'taggings', id('t'))?.finishedBy).toEqual([id('bob')])
  expect(refused('bob', finishTagging('t', false))).toBeNull()
  expect(entity(project, 'taggings', id('t'))?.finishedBy).toEqual([])
  expect(refused('ann', openTagging('u', ['third', 'src'], ['ann', 'cat']))).toBe('tagged-elsewhere')
  expect(refused('ann', closeTagging('t'))).toBeNull()
  expect(refused('ann', closeTagging('t'))).toBe('tagging-closed')
  expect(refused('bob', finishTagging('t'))).toBe('tagging-closed')
  expect(refused('ann', openTagging('u', ['third', 'src'], ['ann', 'cat']))).toBeNull()
})
