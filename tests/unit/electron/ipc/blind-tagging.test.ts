import { EVERYTHING } from '@shared/reading/mark-filter'
import { quickNotePlace } from '@shared/ipc/draft-places'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { addAnalyst, addPassage, addSource, addTag, id, linkEvidence } from '../../shared/sample-project'
import { closeTagging, mark, openTagging } from '../../shared/sample-tagging'
import { draftsSeenBy } from '../../../../electron/project/viewpoint'
import { openDesk, WINDOW } from './desk'
import { ANN, BOB, openTogether } from './together'

/** Ann and Bob, each at a window, and a window of nobody; `src` can be tagged blind. */
async function openWithSource() {
  const together = await openTogether()
  const { perform } = together
  await perform(ANN, addSource('src', 1000), addSource('other', 1000), addTag('one'), addAnalyst('cat'))
  return together
}

const passagesAt = ({ copy }: { copy: { project: { passages: object } | null } }) =>
  Object.keys(copy.project?.passages ?? {})

describe('a text that is tagged blind', () => {
  it('shows each window its own passages and what rests on them, until it is closed', async () => {
    const { atAnn, atBob, nobody, perform, expectAllAsSeen } = await openWithSource()
    await perform(ANN, mark('before', 'src', [], [900, 910]), linkEvidence('e0', 'r1', 'before'))
    expectAllAsSeen()
    await perform(BOB, openTagging('t', ['src'], ['ann', 'bob']))
    expectAllAsSeen()
    expect([passagesAt(atBob), passagesAt(nobody)]).toEqual([[], []])
    await perform(ANN, mark('a', 'src', ['one'], [0, 10]), linkEvidence('e1', 'r1', 'a'))
    await perform(BOB, mark('b', 'src', ['one'], [5, 15]), mark('elsewhere', 'other', [], [0, 5]))
    await perform(ANN, { name: 'passage.update', input: { passageId: id('a'), changes: { note: 'SAIDann' } } })
    expectAllAsSeen()
    expect([passagesAt(atAnn), passagesAt(atBob), passagesAt(nobody)]).toEqual(
      [[id('before'), id('elsewhere'), id('a')].toSorted(), [id('b'), id('elsewhere')], [id('elsewhere')]].map(
        (ids) => expect.arrayContaining(ids) as unknown,
      ),
    )
    expect(atBob.said.join()).not.toContain('SAIDann')
    await perform(ANN, { name: 'passage.delete', input: { passageId: id('a') } })
    expectAllAsSeen()
    await perform(ANN, mark('a2', 'src', ['one'], [0, 10]), linkEvidence('e2', 'r1', 'a2'))
    await perform(BOB, closeTagging('t'))
    expectAllAsSeen()
    expect(passagesAt(nobody)).toHaveLength(4)
  })

  it('changes hands with whoever sits at a window', async () => {
    const { atBob, perform, expectAllAsSeen } = await openWithSource()
    await perform(BOB, openTagging('t', ['src'], ['ann', 'bob']))
    await perform(ANN, mark('a', 'src', ['one'], [0, 10]))
    await perform(BOB, mark('b', 'src', ['one'], [5, 15]))
    expectAllAsSeen()
    await atBob.call('window.worksAs', { analystId: ANN })
    expect(passagesAt(atBob)).toEqual([id('a')])
    await atBob.call('window.worksAs', { analystId: BOB })
    expectAllAsSeen()
  })

  it('undoes for each only their own steps, and not the closing', async () => {
    const { ask, perform, workspace } = await openWithSource()
    const session = workspace.sessionAt(WINDOW)
    await perform(BOB, openTagging('t', ['src'], ['ann', 'bob']))
    await perform(BOB, mark('b', 'src', ['one'], [5, 15]))
    await perform(ANN, mark('a', 'src', ['one'], [0, 10]))
    await ask('project.undo', { by: BOB })
    expect(Object.keys(session.project.passages)).toEqual([id('a')])
    await ask('project.redo', { by: BOB })
    await perform(ANN, closeTagging('t'))
    await ask('project.undo', { by: ANN })
    expect(session.project.taggings[id('t')]?.closedAt).toEqual(expect.any(String))
    expect(Object.keys(session.project.passages)).toEqual([id('a')])
  })

  it('tells nobody of the steps of others, nor how many they took', async () => {
    const { atAnn, atBob, perform } = await openWithSource()
    await perform(BOB, openTagging('t', ['src'], ['ann', 'bob']))
    const seq = 6
    await perform(ANN, mark('a', 'src', ['one'], [0, 10]))
    await perform(ANN, mark('a2', 'src', ['one'], [20, 30]), addTag('two'))
    await perform(ANN, addTag('three'), linkEvidence('e', 'r1', 'a'))
    await perform(BOB, mark('b', 'src', ['one'], [5, 15]))
    const steps = async ({ ask }: typeof atBob) => {
      const { entries } = await ask('history.list', { before: null, filter: { by: null, kind: null, text: '' } })
      return entries.filter((entry) => entry.seq >= seq).map(({ label, operations }) => [label, operations.length])
    }
    const own = ['Tag “one”', 1]
    expect(await steps(atBob)).toEqual([own, ['Create tag “three”', 0], ['A step of which you see a part', 0]])
    expect(await steps(atAnn)).toEqual([['Create tag “three”', 2], ['Tag “one”', 2], own])
    const changes = atBob.said.filter((each) => each.includes('project.changed') && each.includes(`"by":"${ANN}"`))
    expect(changes.filter((each) => each.includes('Tag “one”'))).toEqual([])
    await expect(atBob.ask('history.show', { seq })).rejects.toThrow('cannot be read')
    await perform(BOB, closeTagging('t'))
    expect(await steps(atBob)).toEqual(await steps(atAnn))
  })

  it('is not taken away by Undo once others have tagged: what was done before it is', async () => {
    const { ask, atBob, perform, workspace } = await openWithSource()
    await perform(BOB, addTag('two'))
    await perform(BOB, openTagging('t', ['src'], ['ann', 'bob']))
    expect(atBob.copy.status?.undo).toBe('Begin blind tagging “t”')
    await perform(ANN, mark('a', 'src', ['one'], [0, 10]))
    expect(atBob.copy.status?.undo).toBe('Create tag “two”')
    await ask('project.undo', { by: BOB })
    const { tags, taggings } = workspace.sessionAt(WINDOW).project
    expect([Object.keys(tags), Object.keys(taggings)]).toEqual([[id('one')], [id('t')]])
  })

  it('lets whoever changed the codebook take that back, also where others have the tag', async () => {
    const { ask, perform, workspace } = await openWithSource()
    const tagged = () => workspace.sessionAt(WINDOW).project.passages[id('a')]?.tagIds
    await perform(BOB, openTagging('t', ['src'], ['ann', 'bob']))
    await perform(ANN, mark('a', 'src', ['one'], [0, 10]), addTag('two'))
    for (const change of [
      { name: 'tag.delete', input: { tagId: id('one'), replaceWith: null } },
      { name: 'tag.merge', input: { tagId: id('one'), intoId: id('two'), words: 'keep' } },
    ] as const) {
      await perform(BOB, change)
      expect(tagged()).not.toContain(id('one'))
      await ask('project.undo', { by: BOB })
      expect(tagged()).toEqual([id('one')])
      await ask('project.redo', { by: BOB })
      await ask('project.undo', { by: BOB })
    }
    await expect(
      perform(BOB, { name: 'passage.tag', input: { passageId: id('a'), tagId: id('two') } }),
    ).rejects.toThrow('their own passages only')
  })

  it('keeps what is typed on a passage from others', async () => {
    const { perform, workspace } = await openWithSource()
    await perform(BOB, openTagging('t', ['src'], ['ann', 'bob']))
    await perform(ANN, mark('a', 'src', ['one'], [0, 10]))
    const note = quickNotePlace(id('srcV'), { start: 0, end: 5 }, ANN)
    const drafts = [`passages/${id('a')}/note`, `new-risk ${id('a')}`, note, 'new-tagging'].map((place) => ({
      place,
      text: 'x',
      at: '',
    }))
    const { project } = workspace.sessionAt(WINDOW)
    const seen = [ANN, BOB, null].map((viewer) => draftsSeenBy(project, drafts, viewer).map(({ place }) => place))
    expect(seen).toEqual([drafts.map(({ place }) => place), ['new-tagging'], ['new-tagging']])
  })
})

/** An article of one sentence in which Ann has tagged “pipeline”; `by` made the project. */
async function openArticle(engine?: Chromium) {
  const desk = await openDesk(engine)
  const { ask, workspace } = desk
  const opened = await ask('project.create', { title: 'River', analyst: 'Ada' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const file = { name: 'a.txt', bytes: new TextEncoder().encode('The pipeline was closed.') }
  const made = await ask('source.import', { by, folderId: opened?.folderId ?? '', file })
  const sourceId = made.is === 'imported' ? made.sourceId : ''
  const versionId = workspace.sessionAt(WINDOW).project.sources[sourceId]?.versionId ?? ''
  const passage = addPassage('hers', 'src')
  if (passage.name !== 'passage.create') throw new Error('No passage.')
  const anchor = { start: 4, end: 12, exact: 'pipeline', prefix: '', suffix: '' }
  Object.assign(passage.input.passage, { sourceId, versionId, anchor })
  await ask('project.apply', { by, operations: [addAnalyst('ann'), addAnalyst('bob'), addTag('one')] })
  await ask('project.apply', { by: ANN, operations: [passage] })
  const begin = () =>
    ask('project.apply', { by, operations: [openTagging('t', [], ['ann', 'bob'], { versionIds: [versionId] })] })
  return { ...desk, by, versionId, begin }
}

it('tagging what was found marks words anew where only others have marked them', async () => {
  const { ask, workspace, versionId, begin } = await openArticle()
  const tagging = { hits: [{ versionId, start: 4, end: 12 }], unit: 'words' as const }
  expect(await ask('search.previewTagging', { ...tagging, tagId: id('one') })).toMatchObject([{ becomes: 'tagged' }])
  await begin()
  expect(await ask('search.previewTagging', { ...tagging, tagId: id('one') })).toMatchObject([{ becomes: 'new' }])
  const tag = workspace.sessionAt(WINDOW).project.tags[id('one')]!
  await ask('search.tag', { ...tagging, by: BOB, tag, newTag: false })
  expect(
    Object.values(workspace.sessionAt(WINDOW).project.passages).map(({ createdBy, tagIds }) => [createdBy, tagIds]),
  ).toEqual([
    [ANN, []],
    [BOB, [id('one')]],
  ])
})

it('what is printed has the marks of whoever prints', async () => {
  const pages: string[] = []
  const printPdf = (html: string) => {
    pages.push(html)
    return Promise.reject(new Error('Enough.'))
  }
  const { ask, answers, folder, openWindow, versionId, begin } = await openArticle({ printPdf } as unknown as Chromium)
  answers.exported = join(folder, 'a.pdf')
  const print = () => ask('print.source', { versionId, filter: EVERYTHING }).catch(() => {})
  await print()
  await begin()
  await print()
  const atAnn = openWindow(2)
  await atAnn.load(ANN)
  await atAnn.call('print.source', { versionId, filter: EVERYTHING })
  expect(pages.map((html) => /<span class="[^"]*">pipeline</.test(html))).toEqual([true, false, true])
})
