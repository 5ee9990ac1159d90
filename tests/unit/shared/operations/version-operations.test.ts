import type { Project } from '@shared/document/project'
import type { ReAnchored } from '@shared/kinds/re-anchored'
import type { Operation } from '@shared/operations/operations'
import { reviewOfSource } from '@shared/document/queries/versions'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addPassage, addSource, effectOf, emptyProject, filledProject, id, perform } from '../sample-project'

type Add = Extract<Operation, { name: 'source.add' }>
type NewVersion = Extract<Operation, { name: 'source.addVersion' }>['input']

const { version: first } = (addSource('art') as Add).input
const corrected = { ...first, id: id('artW'), originalSha256: 'f'.repeat(64), blocksSha256: 'e'.repeat(64) }
const WORDS = { start: 0, end: 5, exact: 'words', prefix: '', suffix: '' }
const OTHERS = { start: 7, end: 12, exact: 'terms', prefix: '', suffix: '' }
const from = { versionId: id('artV'), anchor: WORDS }
const found = (outcome: ReAnchored['outcome'], confidence = 0.9): ReAnchored => ({
  from,
  outcome,
  confidence,
  reason: 'Because.',
  reviewed: false,
})
const changed = { passageId: id('pas'), anchor: OTHERS, reAnchored: found('changed') }
const lost = { passageId: id('pas'), anchor: null, reAnchored: found('lost', 0) }

const addVersion = (changes: Partial<NewVersion> = {}): Operation => ({
  name: 'source.addVersion',
  input: { sourceId: id('art'), version: corrected, passages: [changed], ...changes },
})

const after = (...operations: Operation[]): Project => {
  const project = filledProject()
  for (const operation of operations) perform(project, operation)
  return project
}
const review = (project: Project) => {
  const { waiting, lost: given, outcomes } = reviewOfSource.ask(project, id('art'))
  return { waiting: waiting.map((each) => each.id), lost: given.map((each) => each.id), outcomes }
}
const NONE = { exact: 0, moved: 0, changed: 0, lost: 0 }

describe('a new version of a source', () => {
  test('becomes its text, keeps the one before, and takes every passage along, as one change', () => {
    const project = filledProject()
    const [source, passage] = [project.sources[id('art')], project.passages[id('pas')]]
    const { label, changes } = effectOf(project, addVersion())
    expect(label).toBe('Import a new version of “art”')
    expect(changes).toEqual([
      { kind: 'versions', id: id('artW'), before: null, after: corrected },
      { kind: 'sources', id: id('art'), before: source, after: { ...source, versionId: id('artW') } },
      {
        kind: 'passages',
        id: id('pas'),
        before: passage,
        after: { ...passage, versionId: id('artW'), anchor: OTHERS, reAnchored: found('changed') },
      },
    ])
  })

  test('leaves a passage whose words are lost where it was', () => {
    const project = after(addVersion({ passages: [lost] }))
    expect(project.passages[id('pas')]).toMatchObject({ ...from, reAnchored: found('lost', 0) })
    expect(review(project)).toEqual({ waiting: [id('pas')], lost: [], outcomes: { ...NONE, lost: 1 } })
  })

  test.each([
    ['of another source', { version: { ...corrected, sourceId: id('oth') } }, 'mismatch'],
    ['that forgets a passage', { passages: [] }, 'changed-meanwhile'],
    [
      'that takes along one that is gone',
      { passages: [changed, { ...changed, passageId: id('oth') }] },
      'changed-meanwhile',
    ],
    ['that counts one twice', { passages: [changed, changed], sourceId: id('art') }, null],
    [
      'that takes a passage from where it no longer is',
      { passages: [{ ...changed, reAnchored: { ...found('changed'), from: { ...from, anchor: OTHERS } } }] },
      'changed-meanwhile',
    ],
    ['that gives a lost passage a place', { passages: [{ ...changed, reAnchored: found('lost') }] }, 'mismatch'],
    ['that is the text there is', { version: { ...first, id: id('artW') } }, 'unchanged'],
    ['that ends before a passage', { version: { ...corrected, characters: 10 } }, 'unsound'],
  ])('%s is refused', (_, changes, code) => {
    const effect = () => effectOf(filledProject(), addVersion(changes))
    if (code === null) expect(effect().changes).toHaveLength(3)
    else expect(refusalOf(effect)?.code).toBe(code)
  })

  test('read again from the same file, keeps the earlier text only for its passages', () => {
    const again = { ...corrected, originalSha256: first.originalSha256 }
    expect(effectOf(filledProject(), addVersion({ version: again })).label).toBe('Read “art” again')
    expect(Object.keys(after(addVersion({ version: again })).versions)).toEqual([id('artV'), id('artW')])
    const bare = emptyProject()
    perform(bare, addSource('art'))
    perform(bare, addVersion({ version: again, passages: [] }))
    expect(Object.keys(bare.versions)).toEqual([id('artW')])
  })

  test('after a version nobody has reviewed starts from the words that somebody has seen', () => {
    const project = after(addVersion())
    const third = { ...corrected, id: id('artX'), originalSha256: 'd'.repeat(64) }
    perform(project, addVersion({ version: third, passages: [{ ...changed, reAnchored: found('changed', 0.7) }] }))
    expect(project.passages[id('pas')]).toMatchObject({ versionId: id('artX'), reAnchored: { from } })
  })
})

test('a version after a review starts from the words that were reviewed', () => {
  const project = after(addVersion(), { name: 'passage.accept', input: { passageId: id('pas') } })
  const third = { ...corrected, id: id('artX'), originalSha256: 'd'.repeat(64) }
  const seen = { ...changed, reAnchored: { ...found('exact', 1), from: { versionId: id('artW'), anchor: OTHERS } } }
  expect(refusalOf(() => effectOf(project, addVersion({ version: third })))?.code).toBe('changed-meanwhile')
  perform(project, addVersion({ version: third, passages: [seen] }))
  expect(project.passages[id('pas')]).toMatchObject({ versionId: id('artX'), reAnchored: seen.reAnchored })
})

describe('reviewing', () => {
  const accept: Operation = { name: 'passage.accept', input: { passageId: id('pas') } }
  const giveUp: Operation = { name: 'passage.giveUp', input: { passageId: id('pas') } }
  const place = (anchor = OTHERS, versionId = id('artW')): Operation => ({
    name: 'passage.place',
    input: { passageId: id('pas'), versionId, anchor },
  })
  const isLost = addVersion({ passages: [lost] })

  test('words that changed wait until they are accepted', () => {
    expect(review(after(addVersion()))).toEqual({
      waiting: [id('pas')],
      lost: [],
      outcomes: { ...NONE, changed: 1 },
    })
    const accepted = after(addVersion(), accept)
    expect(review(accepted)).toEqual({ waiting: [], lost: [], outcomes: { ...NONE, changed: 1 } })
    expect(accepted.passages[id('pas')]?.reAnchored).toEqual({ ...found('changed'), reviewed: true })
  })

  test.each(['exact', 'moved'] as const)(
    'words that are the same (%s) wait for nobody unless it is uncertain',
    (outcome) => {
      const placed = (confidence: number) =>
        addVersion({ passages: [{ ...changed, reAnchored: found(outcome, confidence) }] })
      expect(review(after(placed(0.8))).waiting).toEqual([])
      expect(review(after(placed(0.79))).waiting).toEqual([id('pas')])
    },
  )

  test('words called lost go back to the version that has them', () => {
    const given = after(addVersion(), giveUp)
    expect(given.passages[id('pas')]).toMatchObject({
      ...from,
      reAnchored: {
        outcome: 'lost',
        confidence: 1,
        reason: 'An analyst found that the words are no longer in the text.',
        reviewed: true,
      },
    })
    expect(review(given)).toEqual({ waiting: [], lost: [id('pas')], outcomes: { ...NONE, lost: 1 } })
    expect(after(isLost, giveUp).passages[id('pas')]?.reAnchored).toEqual({ ...found('lost', 0), reviewed: true })
  })

  test('lost words are placed by hand, also when they were called lost before', () => {
    for (const project of [after(isLost, place()), after(isLost, giveUp, place()), after(addVersion(), place())]) {
      expect(project.passages[id('pas')]).toMatchObject({
        versionId: id('artW'),
        anchor: OTHERS,
        reAnchored: { from, outcome: 'changed', confidence: 1, reason: 'An analyst chose the words.', reviewed: true },
      })
      expect(review(project).waiting).toEqual([])
    }
  })

  test('giving changed words other ones is looking at them', () => {
    const resize: Operation = { name: 'passage.resize', input: { passageId: id('pas'), anchor: OTHERS } }
    expect(after(addVersion(), resize).passages[id('pas')]?.reAnchored).toEqual({ ...found('changed'), reviewed: true })
  })

  test('giving lost words other ones in the earlier text leaves them waiting', () => {
    const resize: Operation = { name: 'passage.resize', input: { passageId: id('pas'), anchor: OTHERS } }
    const project = after(isLost, resize)
    expect(project.passages[id('pas')]).toMatchObject({ versionId: id('artV'), anchor: OTHERS })
    expect(review(project)).toEqual({ waiting: [id('pas')], lost: [], outcomes: { ...NONE, lost: 1 } })
  })

  test('what was accepted too quickly, or taken for certain, is put right', () => {
    const certain = addVersion({ passages: [{ ...changed, reAnchored: found('moved') }] })
    for (const before of [[addVersion(), accept], [certain]]) {
      expect(after(...before, giveUp).passages[id('pas')]).toMatchObject({
        ...from,
        reAnchored: { from, outcome: 'lost', reviewed: true },
      })
      expect(after(...before, place({ ...OTHERS, start: 8, end: 13 })).passages[id('pas')]).toMatchObject({
        versionId: id('artW'),
        anchor: { start: 8, end: 13 },
        reAnchored: { from, outcome: 'changed', confidence: 1, reviewed: true },
      })
    }
  })

  test('what came back from before the new version waits with its earlier words', () => {
    const project = after(addVersion())
    perform(project, { name: 'passage.delete', input: { passageId: id('pas') } })
    perform(project, addPassage('old', 'art'))
    expect(review(project)).toEqual({ waiting: [id('old')], lost: [], outcomes: { ...NONE, lost: 1 } })
  })

  test.each([
    ['accepting what is lost', [isLost], accept, 'nothing-to-accept'],
    ['accepting twice', [addVersion(), accept], accept, 'reviewed'],
    ['giving up words no version has touched', [], giveUp, 'not-touched'],
    ['placing words no version has touched', [], place(OTHERS, id('artV')), 'not-touched'],
    ['placing in an earlier version', [isLost], place(WORDS, id('artV')), 'not-current'],
    ['placing past the end', [isLost], place({ ...OTHERS, start: 96, end: 101 }), 'anchor-outside'],
  ])('%s is refused', (_, before, operation, code) => {
    expect(refusalOf(() => effectOf(after(...before), operation))?.code).toBe(code)
  })
})
