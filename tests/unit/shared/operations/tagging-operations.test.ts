import { inverse } from '@shared/document/change'
import { applyChanges, entitiesOf, entity, type Project } from '@shared/document/project'
import { expect, test } from 'vitest'
import { assertApplicable } from '../at-once'
import { refusalOf } from '../refusal-of'
import { id, linkEvidence } from '../sample-project'
import { closeTagging, decideOn, mark, openTagging, tagAs, taggingProject } from '../sample-tagging'

const NAMES = ['a1', 'a2', 'b1', 'b2', 'c1', 'one', 'two', 'ann', 'bob']
const nameOf = (wanted: string) => NAMES.find((name) => id(name) === wanted) ?? 'new'

/** Ann and Bob: alike, with other borders, and Ann alone with a second tag. Cat does not take part. */
function closed(): Project {
  const project = taggingProject()
  tagAs(project, 'ann', 2, mark('a1', 'src', ['one'], [0, 10]), mark('a2', 'src', ['one', 'two'], [100, 120]))
  tagAs(project, 'bob', 3, mark('b1', 'src', ['one'], [0, 10]), mark('b2', 'src', ['one'], [110, 130]))
  tagAs(project, 'cat', 4, mark('c1', 'src', ['one'], [0, 10]))
  tagAs(project, 'ann', 5, closeTagging('t'))
  return project
}

const tagsOf = (project: Project) =>
  Object.fromEntries(
    entitiesOf(project, 'passages').map(({ id: passageId, anchor, tagIds, createdBy }) => [
      nameOf(passageId),
      `${nameOf(createdBy)} ${anchor.start}–${anchor.end} ${tagIds.map(nameOf).toSorted().join(' ')}`.trim(),
    ]),
  )
const BEFORE = {
  a1: 'ann 0–10 one',
  a2: 'ann 100–120 one two',
  b1: 'bob 0–10 one',
  b2: 'bob 110–130 one',
  c1: 'new 0–10 one',
}

test('closing keeps what those who take part had tagged, with the names of the tags', () => {
  const project = closed()
  expect(
    entitiesOf(project, 'proposals').map(({ analystId, passageId, start, end, tagIds }) =>
      [nameOf(analystId), nameOf(passageId), start, end, ...tagIds.map(nameOf)].join(' '),
    ),
  ).toEqual(['ann a1 0 10 one', 'ann a2 100 120 one two', 'bob b1 0 10 one', 'bob b2 110 130 one'])
  expect(entity(project, 'taggings', id('t'))?.tagNames).toEqual({ [id('one')]: 'one', [id('two')]: 'two' })
})

test('a text, an analyst and a tag that are named twice are asked once, and the tagging can be closed', () => {
  const project = taggingProject()
  tagAs(
    project,
    'ann',
    2,
    openTagging('u', ['other', 'other'], ['ann', 'bob', 'ann'], { tagIds: [id('two'), id('two')] }),
  )
  tagAs(project, 'ann', 3, mark('a2', 'other', ['one', 'two'], [100, 120]))
  tagAs(project, 'ann', 4, closeTagging('u'))
  expect(entity(project, 'taggings', id('u'))).toMatchObject({
    versionIds: [id('otherV')],
    analystIds: [id('ann'), id('bob')],
    tagIds: [id('two')],
    tagNames: { [id('two')]: 'two' },
  })
})

test('where some tags count, the others are left out', () => {
  const project = taggingProject()
  tagAs(project, 'ann', 2, openTagging('u', ['other'], ['ann', 'bob'], { tagIds: [id('two')] }))
  tagAs(project, 'ann', 3, mark('a1', 'other', ['one'], [0, 10]), mark('a2', 'other', ['one', 'two'], [100, 120]))
  tagAs(project, 'ann', 4, closeTagging('u'))
  expect(entitiesOf(project, 'proposals').map(({ tagIds }) => tagIds.map(nameOf))).toEqual([['two']])
})

test('of what was decided the agreed words are one passage each, and the others lose the tag and nothing else', () => {
  const project = closed()
  const steps = [
    ['one analyst’s', decideOn('one', 100, [[110, 130]]), { ...BEFORE, a2: 'ann 100–120 two' }],
    [
      'both as they are',
      decideOn('one', 100, [
        [100, 120],
        [110, 130],
      ]),
      BEFORE,
    ],
    [
      'other borders',
      decideOn('one', 100, [[100, 130]], 'whole sentence'),
      {
        ...BEFORE,
        a2: 'ann 100–120 two',
        b2: 'bob 110–130',
        new: 'ann 100–130 one',
      },
    ],
    [
      'rejected',
      decideOn('one', 100, [], 'not meant'),
      {
        ...BEFORE,
        a2: 'ann 100–120 two',
        b2: 'bob 110–130',
        new: 'ann 100–130',
      },
    ],
    [
      'and the first again',
      decideOn('one', 100, [[100, 120]]),
      {
        ...BEFORE,
        a2: 'ann 100–120 one two',
        b2: 'bob 110–130',
        new: 'ann 100–130',
      },
    ],
  ] as const
  for (const [what, operation, expected] of steps) {
    tagAs(project, 'ann', 6, operation)
    expect({ what, tags: tagsOf(project) }).toEqual({ what, tags: expected })
  }
  expect(entitiesOf(project, 'decisions')).toMatchObject([
    { words: [{ start: 100, end: 120 }], passageIds: [id('a2')], reason: '', decidedBy: id('ann') },
  ])
  const before = Object.keys(project.passages)
  tagAs(project, 'ann', 7, decideOn('one', 100, [[100, 130]]))
  expect([tagsOf(project), Object.keys(project.passages)]).toMatchObject([{ new: 'ann 100–130 one' }, before])
})

test('where all tagged alike one passage keeps the tag, that which is evidence if one is; it is one step to undo', () => {
  const project = closed()
  tagAs(project, 'bob', 6, linkEvidence('e', 'r1', 'b1'))
  const changes = tagAs(project, 'bob', 7, { name: 'tagging.keepAgreed', input: { taggingId: id('t') } })
  const after = { ...BEFORE, a1: 'ann 0–10' }
  expect(tagsOf(project)).toEqual(after)
  expect(tagAs(project, 'bob', 8, { name: 'tagging.keepAgreed', input: { taggingId: id('t') } })).toEqual([])
  assertApplicable(project, inverse(changes), 'Undo')
  applyChanges(project, inverse(changes))
  expect([tagsOf(project), entitiesOf(project, 'decisions')]).toEqual([BEFORE, []])
})

test('words that no passage has any more are not kept as agreed', () => {
  const project = closed()
  tagAs(project, 'ann', 6, { name: 'passage.delete', input: { passageId: id('a1') } })
  tagAs(project, 'bob', 6, { name: 'passage.delete', input: { passageId: id('b1') } })
  expect(tagAs(project, 'bob', 7, { name: 'tagging.keepAgreed', input: { taggingId: id('t') } })).toEqual([])
})

test('what all tagged alike is kept also where a tag of other places is gone', () => {
  const project = taggingProject()
  tagAs(project, 'ann', 2, mark('a', 'src', ['one', 'two'], [0, 10]))
  tagAs(project, 'bob', 3, mark('b', 'src', ['one', 'two'], [0, 10]))
  tagAs(project, 'bob', 4, closeTagging('t'), { name: 'tag.delete', input: { tagId: id('two'), replaceWith: null } })
  tagAs(project, 'bob', 5, { name: 'tagging.keepAgreed', input: { taggingId: id('t') } })
  expect(entitiesOf(project, 'decisions')).toMatchObject([{ tagId: id('one') }])
})

test('what cannot be decided says why, and changes nothing', () => {
  const project = taggingProject()
  tagAs(project, 'ann', 2, mark('a1', 'src', ['one'], [0, 10]))
  const refused = (...given: Parameters<typeof decideOn>) =>
    refusalOf(() => tagAs(project, 'ann', 6, decideOn(...given)))?.message
  expect(refused('one', 0, [])).toBe(
    'The blind tagging “t” is not closed yet, so nothing can be decided. Nothing was changed. Close it first.',
  )
  tagAs(project, 'ann', 3, closeTagging('t'))
  expect([refused('one', 1, []), refused('two', 0, []), refused('one', 0, [[0, 11]])]).toEqual([
    'Nobody proposed this tag there. Nothing was changed.',
    'Nobody proposed this tag there. Nothing was changed.',
    'Nobody proposed the tag for all of these words. Nothing was changed.',
  ])
  tagAs(project, 'ann', 4, { name: 'tag.delete', input: { tagId: id('one'), replaceWith: null } })
  expect(refused('one', 0, [])).toBe('This tag is no longer in the codebook. Nothing was changed.')
})
