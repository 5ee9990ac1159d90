import type { Project } from '@shared/document/project'
import { newTag } from '@shared/document/queries/tags'
import { breachesIn } from '@shared/document/invariants'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { performAs } from '../project-of-two'
import * as sample from '../sample-project'
import { decidedAs, merge } from './merge'
import { beforeParting } from './random-histories'

const { id } = sample

/** The project as it was, and after what each of two did to a copy of it. */
function parted(here: Operation[], there: Operation[]) {
  const ancestor = beforeParting()
  const [mine, theirs] = [structuredClone(ancestor), structuredClone(ancestor)]
  performAs('ann', mine, ...here)
  performAs('ben', theirs, ...there)
  return { ancestor, mine, theirs }
}

const move = (tag: string, parent: string | null): Operation => ({
  name: 'tag.move',
  input: { tagId: id(tag), parentId: parent && id(parent), beforeId: null },
})
const tagged = (name: 'passage.tag' | 'passage.untag', tag: string): Operation => ({
  name,
  input: { passageId: id('pas2'), tagId: id(tag) },
})
const write = (section: 'outlook' | 'implications', text: string): Operation => ({
  name: 'memo.write',
  input: { memoId: id('mem'), section, text },
})
const score = (percent: number, rationale: string): Operation => ({
  name: 'score.set',
  input: {
    scoreId: id('sco'),
    riskId: id('rsk'),
    analystId: id('ann'),
    changes: { likelihood: { kind: 'percent', percent }, rationale },
  },
})
const keys = ({ conflicts }: { conflicts: readonly { key: string }[] }) => conflicts.map(({ key }) => key)
const tagNames = (project: Project, passage: string) =>
  project.passages[id(passage)]?.tagIds.map((tag) => project.tags[tag]?.name)

test('tags of a passage are merged as a set', () => {
  const copies = parted([tagged('passage.untag', 't1'), tagged('passage.tag', 'warn')], [tagged('passage.tag', 't2')])
  const merged = merge(copies)
  expect([tagNames(merged.project, 'pas2'), merged.conflicts]).toEqual([['t3', 't2', 'warn'], []])
})

test('a tag that was taken away and made anew is the one that the other side has called so meanwhile', () => {
  const anew = newTag(beforeParting(), id('m0n'), 'Ice', id('warn'))
  const copies = parted(
    [
      { name: 'tag.delete', input: { tagId: id('t2'), replaceWith: null } },
      { name: 'tag.create', input: { tag: anew } },
    ],
    [
      { name: 'tag.update', input: { tagId: id('t2'), changes: { name: 'Ice' } } },
      { name: 'tag.move', input: { tagId: id('t2'), parentId: id('warn'), beforeId: null } },
    ],
  )
  const merged = merge(copies)
  const called = Object.values(merged.project.tags).filter(({ name }) => name.startsWith('Ice'))
  expect([called.map(({ name }) => name), merged.conflicts]).toEqual([['Ice'], []])
  const again = merge({ ancestor: copies.theirs, mine: merged.project, theirs: copies.theirs })
  expect([again.project, again.conflicts]).toEqual([merged.project, []])
})

test('sections of a memo are merged each for itself, and words of both can stand one after the other', () => {
  const copies = parted([write('outlook', 'Cold'), write('implications', 'Mine')], [write('outlook', 'Warm')])
  const key = `memos/${id('mem')}/written/outlook`
  expect(keys(merge(copies))).toEqual([key])
  const later = (side: 'mine' | 'theirs') => () => ({ by: null, at: side === 'mine' ? '2' : '1' })
  const merged = merge(copies, decidedAs({ [key]: 'both' }), (side) => later(side)())
  expect(merged.project.memos[id('mem')]?.written).toEqual({ outlook: 'Warm\n\nCold', implications: 'Mine' })
})

test('paragraphs that both have stand once where both are kept', () => {
  const copies = parted([write('outlook', 'Cold\n\nShared')], [write('outlook', 'Shared\n\nWarm\n\nWet')])
  const key = `memos/${id('mem')}/written/outlook`
  const later = (at: Record<'mine' | 'theirs', string>) =>
    merge(copies, decidedAs({ [key]: 'both' }), (side) => ({ by: null, at: at[side] })).project.memos[id('mem')]
      ?.written
  expect([later({ mine: '1', theirs: '2' }), later({ mine: '2', theirs: '1' })]).toEqual([
    { outlook: 'Cold\n\nShared\n\nWarm\n\nWet' },
    { outlook: 'Shared\n\nWarm\n\nWet\n\nCold' },
  ])
})

test('passages that come to stand in an earlier text of their source are told', () => {
  const copies = parted([], [sample.addPassage('new', 'art', ['t1'], 60), sample.addPassage('new2', 'art', ['t1'], 70)])
  const { mine, ancestor } = copies
  const [source, version] = [mine.sources[id('art')], mine.versions[id('artV')]]
  if (!source || !version) throw new Error('It is in the project')
  mine.versions[id('artW')] = { ...version, id: id('artW'), blocksSha256: '2'.repeat(64) }
  mine.sources[id('art')] = { ...source, versionId: id('artW') }
  for (const [key, passage] of Object.entries(ancestor.passages))
    if (passage.versionId === id('artV')) mine.passages[key] = { ...passage, versionId: id('artW') }
  const merged = merge(copies)
  expect([merged.said, merged.conflicts]).toEqual([
    ['2 passages of “art” stand in its earlier text, since one copy has a new one: they wait for review.'],
    [],
  ])
  expect(merge({ ancestor: copies.theirs, mine: merged.project, theirs: copies.theirs }).said).toEqual([])
})

test('a judgment is one thing: of both, what was said later, with the reasons of both', () => {
  const copies = parted([score(20, 'Mine')], [score(70, 'Theirs')])
  const merged = merge(copies)
  expect(merged.conflicts.map(({ canBeBoth }) => canBeBoth)).toEqual([true])
  const key = merged.conflicts[0]?.key ?? ''
  const at = { mine: '2026-01-01', theirs: '2026-01-02' }
  const both = merge(copies, decidedAs({ [key]: 'both' }), (side) => ({ by: null, at: at[side] })).project
  expect(both.scores[id('sco')]).toMatchObject({
    likelihood: { kind: 'percent', percent: 70 },
    rationale: 'Mine\n\nTheirs',
  })
})

test('tags that each side put under one of the other stand where they stood, and it is said', () => {
  const copies = parted([move('t1', 't2')], [move('t2', 't1')])
  const { project, said } = merge(copies)
  expect([project.tags[id('t1')]?.parentId, project.tags[id('t2')]?.parentId]).toEqual([id('warn'), id('t1')])
  expect(said).toEqual(['1 tag stands where it stood before, since each copy had put one under the other: “t1”.'])
  expect(breachesIn(project)).toEqual([])
})

test('tags of one name in one place are one tag, and a digit that both gave stays with one', () => {
  const copies = parted(
    [sample.addTag('mineIce', null, 5), sample.addPassage('pasM', 'art', ['mineIce'], 60)],
    [sample.addTag('otherFog', null, 5)],
  )
  const { said, project } = merge(copies)
  expect(said.filter((words) => words.includes('digit'))).toEqual([
    '“mineIce” has not the digit 5 any more: “otherFog” has it.',
  ])
  expect(breachesIn(project)).toEqual([])
})

test('new risks with one number both stay, the later one with the next number', () => {
  const { project, said } = merge(parted([sample.addRisk('a')], [sample.addRisk('b')]))
  expect([project.risks[id('a')]?.number, project.risks[id('b')]?.number]).toEqual([3, 4])
  expect(said).toEqual(['R3 “b” is R4 now: both copies had given the number. Words that say R3 were not changed.'])
})

test('a tag that was deleted here and given there comes back with what had it, or goes from all', () => {
  const remove: Operation = { name: 'tag.delete', input: { tagId: id('t3'), replaceWith: null } }
  const copies = parted([remove], [sample.addPassage('pasO', 'art', ['t3'], 60)])
  const merged = merge(copies)
  const key = `tags/${id('t3')}/deleted`
  expect(merged.conflicts).toMatchObject([{ key, what: 'deleted', by: 'mine' }])
  const kept = merge(copies, decidedAs({ [key]: 'theirs' })).project
  expect([tagNames(kept, 'pas2'), tagNames(kept, 'pasO')]).toEqual([['t1', 't3'], ['t3']])
  const gone = merge(copies, decidedAs({ [key]: 'mine' })).project
  expect([tagNames(gone, 'pas2'), tagNames(gone, 'pasO')]).toEqual([['t1'], []])
})

test('what one side deleted and the other left alone is deleted, and counted', () => {
  const { project, counts, conflicts } = merge(
    parted([{ name: 'risk.delete', input: { riskId: id('rsk2') } }], [sample.addTag('new')]),
  )
  expect([project.risks[id('rsk2')], conflicts]).toEqual([undefined, []])
  expect(counts.find(({ kind }) => kind === 'risks')).toEqual({
    kind: 'risks',
    before: 2,
    mine: 1,
    theirs: 2,
    both: 1,
    gone: 1,
    after: 1,
  })
})
