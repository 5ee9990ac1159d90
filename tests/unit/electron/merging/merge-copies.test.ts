import { entitiesOf } from '@shared/document/project'
import { breachesIn } from '@shared/document/invariants'
import { expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import * as sample from '../../shared/sample-project'
import { openRound, addSession } from '../../shared/sample-session'
import { ANN, BEN, doIn, lookThrough, MINE, textOf, THEIRS, twoCopies, withText, workIn } from './two-copies'

const { id } = sample
const cause = (words: string) =>
  ({ name: 'risk.update', input: { riskId: id('rsk'), changes: { cause: words } } }) as const

test('independent work becomes one without a question, as one step that is undone as one', async () => {
  const { disk, mine } = await twoCopies()
  await doIn(mine, ANN, sample.addPassage('pasMine', 'art', ['warn'], 20), sample.setScore('sco', 'rsk', 'ann', 40))
  await workIn(disk, THEIRS, BEN, sample.addPassage('pasTheirs', 'art', ['warn'], 40), sample.addTag('late'))
  const before = structuredClone(mine.project)
  const pending = await lookThrough(disk, mine)
  const summary = pending.summary()
  expect([summary.copy, summary.title, summary.conflicts, summary.changes]).toEqual(['theirs.assay', 'River', 0, true])
  expect([summary.unknown, summary.parted !== null, summary.said]).toEqual(['', true, []])
  const { label } = await pending.apply(ANN, [])
  expect(label).toBe('Merge “theirs.assay”: 1 passage, 1 tag')
  expect(Object.keys(mine.project.passages).toSorted()).toEqual(['pas', 'pasMine', 'pasTheirs'].map(id).toSorted())
  expect(mine.project.passages[id('pasTheirs')]?.createdBy).toBe(BEN)
  expect(breachesIn(mine.project)).toEqual([])
  await mine.changes.undo(ANN)
  expect(mine.project).toEqual(before)
})

test('merging the same copy again changes nothing, and only what was done since is merged the next time', async () => {
  const { disk, mine } = await twoCopies()
  await doIn(mine, ANN, cause('Ice'))
  await workIn(disk, THEIRS, BEN, cause('Fog'), sample.addTag('late'))
  const first = await lookThrough(disk, mine)
  expect(first.rows(0, 10).map(({ name, about, mine: here, theirs }) => [name, about, here.by, theirs.by])).toEqual([
    ['risk R1 rsk', 'Because', 'ann', 'ben'],
  ])
  await first.apply(ANN, ['both'])
  const merged = mine.project.risks[id('rsk')]?.cause
  expect(merged).toBe('Ice\n\nFog')
  const again = await lookThrough(disk, mine)
  expect([again.summary().changes, again.summary().conflicts]).toEqual([false, 0])
  await expect(again.apply(ANN, [])).rejects.toThrow(
    '“theirs.assay” holds nothing that is not here already. Nothing was changed.',
  )
  await workIn(disk, THEIRS, BEN, {
    name: 'risk.update',
    input: { riskId: id('rsk'), changes: { consequence: 'Closed' } },
  })
  const next = await lookThrough(disk, mine)
  expect(next.summary().conflicts).toBe(0)
  await next.apply(ANN, [])
  expect([mine.project.risks[id('rsk')]?.cause, mine.project.risks[id('rsk')]?.consequence]).toEqual([merged, 'Closed'])
})

test('what was merged here comes back to the copy without a question', async () => {
  const { disk, mine } = await twoCopies()
  await doIn(mine, ANN, cause('Ice'))
  await workIn(disk, THEIRS, BEN, cause('Fog'))
  await (await lookThrough(disk, mine)).apply(ANN, ['mine'])
  const theirs = await ProjectSession.open(THEIRS, { fileSystem: disk })
  const pending = await lookThrough(disk, theirs, MINE)
  expect(pending.summary().conflicts).toBe(0)
  await pending.apply(BEN, [])
  const { merges: mineMerges, ...here } = mine.project
  const { merges: theirMerges, ...there } = theirs.project
  await theirs.close()
  expect(there).toEqual(here)
  expect([Object.keys(mineMerges).length, Object.keys(theirMerges).length]).toEqual([1, 2])
})

test('a merge that was undone is not remembered', async () => {
  const { disk, mine } = await twoCopies()
  await workIn(disk, THEIRS, BEN, sample.addTag('late'))
  await (await lookThrough(disk, mine)).apply(ANN, [])
  await mine.changes.undo(ANN)
  await (await lookThrough(disk, mine)).apply(ANN, [])
  expect(Object.keys(mine.project.tags)).toContain(id('late'))
})

test('a risk that was deleted here and scored there is asked about with all that hangs on it', async () => {
  const { disk, mine } = await twoCopies()
  await doIn(mine, ANN, { name: 'risk.delete', input: { riskId: id('rsk') } })
  await workIn(disk, THEIRS, BEN, sample.setScore('sco', 'rsk', 'ben', 70))
  const pending = await lookThrough(disk, mine)
  const { name, about, along, said, mine: here, theirs } = pending.details(0)
  expect([name, about, along]).toEqual([
    'risk R1 rsk',
    'deleted here, used in the copy',
    '1 evidence link, 1 score would go with it.',
  ])
  expect([said.mine, said.theirs?.map(({ text }) => text).includes('rsk'), here.by, theirs.by]).toEqual([
    null,
    true,
    'ann',
    'ben',
  ])
  await pending.apply(ANN, ['theirs'])
  expect([
    Object.keys(mine.project.evidence),
    entitiesOf(mine.project, 'scores').map((score) => score.analystId),
  ]).toEqual([[id('lnk')], [BEN]])
})

test('the texts of sources come along, and are on the disk before anything names them', async () => {
  const { disk, mine } = await twoCopies()
  const theirs = await ProjectSession.open(THEIRS, { fileSystem: disk })
  await doIn(theirs, BEN, withText('sea', await textOf(theirs, 'Another article.')))
  await theirs.close()
  await (await lookThrough(disk, mine)).apply(ANN, [])
  expect((await mine.sources.readText(id('seaV')))[0]?.text).toContain('Another article.')
})

test('a text that is missing in the copy keeps all of it from being merged', async () => {
  const { disk, mine } = await twoCopies()
  await workIn(disk, THEIRS, BEN, withText('sea', { originalSha256: 'a'.repeat(64), blocksSha256: 'b'.repeat(64) }))
  const before = structuredClone(mine.project)
  await expect((await lookThrough(disk, mine)).apply(ANN, [])).rejects.toThrow(
    /^“sea\.txt” could not be taken over: .*Nothing was merged\.$/,
  )
  expect(mine.project).toEqual(before)
})

test('the copy is not written to, also while somebody works in it', async () => {
  const { disk, mine } = await twoCopies()
  const theirs = await ProjectSession.open(THEIRS, { fileSystem: disk })
  await doIn(theirs, BEN, sample.addTag('late'))
  const files = async () => [await disk.list(THEIRS), await disk.list(`${THEIRS}/journal`)]
  const before = await files()
  await (await lookThrough(disk, mine)).apply(ANN, [])
  expect(await files()).toEqual(before)
  await doIn(theirs, BEN, sample.addTag('later'))
  await theirs.close()
  await (await lookThrough(disk, mine)).apply(ANN, [])
  expect(entitiesOf(mine.project, 'tags').map(({ name }) => name)).toEqual(['warn', 'late', 'later'])
})

test('another project is matched by texts and names, and it is said', async () => {
  const { disk, mine } = await twoCopies()
  const other = '/projects/other.assay'
  const session = await ProjectSession.create(other, { title: 'Sea', analyst: 'ADA' }, { fileSystem: disk })
  const [ada = ''] = Object.keys(session.project.analysts)
  const tag = sample.addTag('warn')
  if (tag.name !== 'tag.create') throw new Error('It makes a tag')
  await doIn(session, ada, withText('again', await textOf(session, 'Words of the article.')), {
    name: 'tag.create',
    input: { tag: { ...tag.input.tag, id: id('zwarn') } },
  })
  await doIn(session, ada, sample.addRisk('other'))
  await session.close()
  const pending = await lookThrough(disk, mine, other)
  const { unknown, same, said, counts } = pending.summary()
  expect(unknown).toMatch(/^It is another project, with a beginning of its own\. /)
  // The analyst, the tag, the source and its text.
  expect(same).toBe(4)
  expect(said).toEqual(['R1 “other” is R2 now: both copies had given the number. Words that say R1 were not changed.'])
  expect(counts.find(({ kind }) => kind === 'sources')).toMatchObject({
    mine: 1,
    theirs: 1,
    both: 1,
    gone: 0,
    after: 1,
  })
  await pending.apply(
    ANN,
    pending.conflicts.map(() => 'mine'),
  )
  expect([mine.project.about.project.title, breachesIn(mine.project)]).toEqual(['River', []])
})

test('while a round is under way on a side, nothing is merged', async () => {
  const { disk, mine } = await twoCopies()
  await workIn(disk, THEIRS, ANN, addSession('ses', ['rsk'], ['ann', 'ben']), openRound('rou', 'ses', ['rsk']))
  await expect(lookThrough(disk, mine)).rejects.toThrow(
    'In “theirs.assay” a round of a scoring session is under way, in which nobody may see what others said. Nothing was merged. Close the round, or sign its session, and merge then; answers go from copy to copy as packets.',
  )
})

test('what changed here since the copy was looked through and is to be decided is not overrun', async () => {
  const { disk, mine } = await twoCopies()
  await workIn(disk, THEIRS, BEN, cause('Fog'))
  const pending = await lookThrough(disk, mine)
  await doIn(mine, ANN, cause('Ice'))
  await expect(pending.apply(ANN, [])).rejects.toThrow('Your project was changed since the copy was looked through')
  expect(mine.project.risks[id('rsk')]?.cause).toBe('Ice')
})

test('a share that was opened is not merged, in either direction, and copies of one share are', async () => {
  const { disk, mine } = await twoCopies()
  const note = 'The imported file, or its words too, were left out when this share of the project was packed.'
  const other = '/projects/share.assay'
  const share = await ProjectSession.create(other, { title: 'River', analyst: 'Analyst A' }, { fileSystem: disk })
  const [letter = ''] = Object.keys(share.project.analysts)
  const source = withText('bars', await textOf(share, '▒▒▒▒▒ ▒▒▒'))
  if (source.name !== 'source.add') throw new Error('It adds a source')
  const version = { ...source.input.version, notes: [note] }
  await doIn(share, letter, { ...source, input: { ...source.input, version } }, sample.addRisk('other'))
  const words = (whose: string) =>
    `${whose} is a share from which names or texts are left out: it is there to be read. Nothing was merged. Merge packages or copies of the whole project.`
  await expect(lookThrough(disk, mine, other)).rejects.toThrow(words('“share.assay”'))
  await expect(lookThrough(disk, share, MINE)).rejects.toThrow(words('Your project'))
  const copy = '/projects/share-copy.assay'
  await share.copyTo(copy)
  await workIn(disk, copy, letter, sample.addTag('late'))
  expect((await lookThrough(disk, share, copy)).summary().changes).toBe(true)
  await share.close()
})

test('who merges a copy in which they were made one with somebody goes on as that one', async () => {
  const { disk, mine } = await twoCopies()
  const later = '/projects/later.assay'
  await doIn(mine, BEN, sample.setScore('sco', 'rsk', 'ben', 40))
  await mine.copyTo(later)
  await workIn(disk, later, ANN, {
    name: 'analyst.merge',
    input: { analystId: BEN, intoId: ANN, scores: 'leave' },
  })
  await doIn(mine, BEN, sample.addPassage('pasMine', 'art', ['warn'], 20))
  const pending = await lookThrough(disk, mine, later)
  expect(pending.summary().goesOnAs).toEqual({ [BEN]: ANN })
  await pending.apply(BEN, [])
  expect([mine.project.passages[id('pasMine')]?.createdBy, mine.project.analysts[BEN]]).toEqual([ANN, undefined])
  expect(entitiesOf(mine.project, 'merges').map(({ mergedBy }) => mergedBy)).toEqual([ANN])
  expect(breachesIn(mine.project)).toEqual([])
})
