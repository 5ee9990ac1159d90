import { type SearchHit, type SearchPage, type SearchWish, SCOPES, SEARCH_START } from '@shared/ipc/search'
import { KINDS } from '@shared/kinds/registry'
import type { Operation } from '@shared/operations/operations'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addRisk, addTag, id } from '../../shared/sample-project'
import { openDesk } from './desk'

const EVERYWHERE: SearchWish['scopes'] = ['texts', 'cards', 'notes', 'tags', 'risks', 'memos']
const FIRST = 'The pipeline was closed on Monday.\n\nNobody could say for how long the Pipeline would stay shut.'
const SECOND = 'A second valve was found open, and the pipeline’s owner never explained it.'
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A desk with two articles, and what a whole search there finds. */
async function openSearchDesk() {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const into = { by: Object.keys(opened?.project.analysts ?? {})[0] ?? '', folderId: opened?.folderId ?? '' }
  const importText = async (name: string, text: string) => {
    const outcome = await desk.ask('source.import', { ...into, file: { name, bytes: bytesOf(text) } })
    if (outcome.is !== 'imported') throw new Error('It asks what it is.')
    return outcome.sourceId
  }
  const search = async (query: string, wish: Partial<SearchWish> = {}): Promise<SearchHit[]> => {
    const hits: SearchHit[] = []
    for (let from: SearchWish['from'] | null = SEARCH_START; from;) {
      const page: SearchPage = await desk.ask('search.find', {
        query,
        scopes: EVERYWHERE,
        sourceId: null,
        from,
        ...wish,
      })
      expect(page.problem).toBeNull()
      hits.push(...page.hits)
      from = page.next
    }
    return hits
  }
  const first = await importText('first.txt', FIRST)
  const second = await importText('second.txt', SECOND)
  return { ...desk, into, importText, search, first, second }
}

/** A tag as it is made. */
const tagOf = (name: string) => {
  const { name: operation, input } = addTag(name)
  if (operation !== 'tag.create') throw new Error('Not a tag.')
  return input.tag
}

const line = (hit: SearchHit): string => {
  const words = hit.pieces.map(({ text, isMark }) => (isMark ? `[${text}]` : text)).join('')
  const where = hit.in === 'text' ? hit.mark : `${hit.kind}, ${hit.name}, ${hit.label}`
  return `${where}: ${hit.before}${words}${hit.after}`
}

describe('searching a project', () => {
  it('finds words in every text, in their paragraphs and with what stands around them', async () => {
    const { search, first, second } = await openSearchDesk()
    const hits = await search('pipeline', { scopes: ['texts'] })
    expect(hits.map(line)).toEqual([
      '¶1: The [pipeline] was closed on Monday.',
      '¶2: Nobody could say for how long the [Pipeline] would stay shut.',
      '¶1: A second valve was found open, and the [pipeline]’s owner never explained it.',
    ])
    expect(hits.map((hit) => hit.in === 'text' && [hit.sourceId, FIRST.slice(hit.span.start, hit.span.end)])).toEqual([
      [first, 'pipeline'],
      [first, 'Pipeline'],
      [second, expect.any(String)],
    ])
  })

  it('finds what analysts wrote, field by field, and says where', async () => {
    const { ask, into, search, first } = await openSearchDesk()
    const changes = { publisher: 'The Pipeline Post', authors: ['Ann Pipe', 'Bo Li'] }
    const cause = 'the pipeline is old and no pipeline was checked'
    const operations: Operation[] = [
      { name: 'source.update', input: { sourceId: first, changes } },
      addTag('Pipelines'),
      addRisk('Pipeline bursts'),
      { name: 'risk.update', input: { riskId: id('Pipeline bursts'), changes: { cause } } },
    ]
    await ask('project.apply', { by: into.by, operations })
    const hits = await search('pipe', { scopes: ['cards', 'tags', 'risks'] })
    expect(hits.map(line)).toEqual([
      'sources, first, Authors: Ann [Pipe]; Bo Li',
      'sources, first, Publisher: The [Pipe]line Post',
      'tags, Pipelines, Name: [Pipe]lines',
      'risks, R1 Pipeline bursts, Title: [Pipe]line bursts',
      'risks, R1 Pipeline bursts, Because: the [pipe]line is old and no pipeline was checked',
      'risks, R1 Pipeline bursts, Because: the pipeline is old and no [pipe]line was checked',
    ])
  })

  it('finds notes of passages, but not the words they quote a second time', async () => {
    const { ask, into, search, first } = await openSearchDesk()
    const hits = await search('pipeline', { sourceId: first, scopes: ['texts'] })
    const [hit] = hits.flatMap((each) => (each.in === 'text' ? [each] : []))
    await ask('search.tag', {
      by: into.by,
      hits: [{ versionId: hit?.versionId ?? '', start: 0, end: 34 }],
      unit: 'words',
      tag: tagOf('Energy'),
      newTag: true,
    })
    const [passageId = ''] = Object.keys((await ask('project.current', {}))?.project.passages ?? {})
    const changes = { note: 'Which pipeline?' }
    await ask('project.apply', { by: into.by, operations: [{ name: 'passage.update', input: { passageId, changes } }] })
    expect((await search('pipeline', { scopes: ['notes'] })).map(line)).toEqual([
      'passages, “The pipeline was closed on Monday.”, Note: Which [pipeline]?',
    ])
  })

  it('searches one source alone', async () => {
    const { search, second } = await openSearchDesk()
    expect((await search('pipeline', { sourceId: second })).map(line)).toEqual([
      '¶1: A second valve was found open, and the [pipeline]’s owner never explained it.',
    ])
  })

  it('goes on where it stopped, without a gap and without saying anything twice', async () => {
    const { importText, search } = await openSearchDesk()
    const many = Array.from({ length: 1_300 }, (_, at) => `Paragraph ${at} names a lighthouse.`).join('\n\n')
    await importText('many.txt', many)
    const hits = await search('lighthouse')
    expect(hits.map((hit) => hit.in === 'text' && hit.mark)).toEqual(
      Array.from({ length: 1_300 }, (_, at) => `¶${at + 1}`),
    )
  })

  it('goes on within the codebook where it stopped', async () => {
    const { ask, into, search } = await openSearchDesk()
    const names = Array.from({ length: 1_100 }, (_, at) => `Lamp ${at}`)
    await ask('project.apply', { by: into.by, operations: names.map((name) => addTag(name)) })
    const wish = { query: 'lamp', scopes: ['tags' as const] }
    const page = await ask('search.find', { ...wish, sourceId: null, from: SEARCH_START })
    expect([page.hits.length, page.next]).toEqual([500, { at: 'kind tags', done: 0, known: 500 }])
    const found = (await search(wish.query, wish)).flatMap((hit) => (hit.in === 'item' ? [hit.name] : []))
    expect(found.toSorted()).toEqual(names.toSorted())
  })

  it('passes no source over and searches none twice when others come and go meanwhile', async () => {
    const { ask, importText, into, first } = await openSearchDesk()
    const many = Array.from({ length: 600 }, (_, at) => `Paragraph ${at} names a lighthouse.`).join('\n\n')
    const third = await importText('many.txt', many)
    const fourth = await importText('last.txt', 'One more lighthouse, and far from the others.')
    const wish = { query: 'lighthouse', scopes: ['texts' as const], sourceId: null }
    const page = await ask('search.find', { ...wish, from: SEARCH_START })
    expect([page.hits.length, page.next]).toEqual([500, { at: `source ${third}`, done: 2, known: 500 }])
    await ask('project.apply', { by: into.by, operations: [{ name: 'source.delete', input: { sourceId: first } }] })
    const rest = await ask('search.find', { ...wish, from: page.next! })
    expect(rest.hits.map((hit) => hit.in === 'text' && [hit.sourceId, hit.mark])).toEqual([
      ...Array.from({ length: 100 }, (_, at) => [third, `¶${at + 501}`]),
      [fourth, '¶1'],
    ])
    await ask('project.apply', { by: into.by, operations: [{ name: 'source.delete', input: { sourceId: third } }] })
    const last = await ask('search.find', { ...wish, from: { at: `source ${third}`, done: 1, known: 500 } })
    expect(last.hits.map((hit) => hit.in === 'text' && hit.sourceId)).toEqual([fourth])
  })

  it('says what cannot be searched, and searches nothing', async () => {
    const { ask } = await openSearchDesk()
    expect(await ask('search.find', { query: '-war', scopes: EVERYWHERE, sourceId: null, from: SEARCH_START })).toEqual(
      {
        problem: 'Say what to look for, not only what must not be there.',
        hits: [],
        next: null,
        searched: 1,
        unread: [],
      },
    )
  })

  it('names a source whose text cannot be read, and searches the others', async () => {
    const { ask, folder, search } = await openSearchDesk()
    const sources = join(folder, 'river.assay', 'sources')
    const blocks = (await readdir(sources)).filter((name) => name.endsWith('.blocks.json'))
    for (const name of blocks) await writeFile(join(sources, name), '[]')
    const page = await ask('search.find', { query: 'pipeline', scopes: ['texts'], sourceId: null, from: SEARCH_START })
    expect(page).toEqual({ problem: null, hits: [], next: null, searched: 1, unread: ['first', 'second'] })
    expect(await search('river', { scopes: ['cards'] })).toEqual([])
  })
})

// A saved query is found by its name in the palette, a scale where scales are chosen; neither is prose of the project.
it('every kind is searched, or nobody writes words in it', () => {
  const searched: readonly string[] = Object.values(SCOPES).flat()
  expect(KINDS.filter((kind) => !searched.includes(kind))).toEqual([
    'about',
    'analysts',
    'versions',
    'bearings',
    'rounds',
    'ballots',
    'forecasts',
    'proposals',
    'memoTemplates',
    'handovers',
    'queries',
    'lexicons',
    'impactScales',
    'matrices',
    'customColumns',
    'views',
    'merges',
  ])
})

describe('tagging what was found', () => {
  const toTag = (hits: readonly SearchHit[]) =>
    hits.flatMap((hit) => (hit.in === 'text' ? [{ versionId: hit.versionId, ...hit.span }] : []))
  const quotes = async ({ ask }: Awaited<ReturnType<typeof openSearchDesk>>) =>
    Object.values((await ask('project.current', {}))?.project.passages ?? {}).map(
      ({ anchor, tagIds }) => `${anchor.exact}: ${tagIds.length}`,
    )

  it.each([
    ['words', ['pipeline', 'Pipeline', 'pipeline']],
    [
      'sentence',
      [
        'The pipeline was closed on Monday.',
        'Nobody could say for how long the Pipeline would stay shut.',
        'A second valve was found open, and the pipeline’s owner never explained it.',
      ],
    ],
  ] as const)('previews and tags the %s of each hit, as one step', async (unit, expected) => {
    const desk = await openSearchDesk()
    const { ask, into, search } = desk
    const hits = toTag(await search('pipeline', { scopes: ['texts'] }))
    const preview = await ask('search.previewTagging', { hits, unit, tagId: null })
    expect(preview.map(({ pieces, becomes }) => [pieces.map(({ text }) => text).join(''), becomes])).toEqual(
      expected.map((words) => [words, 'new']),
    )
    const tagged = await ask('search.tag', { by: into.by, hits, unit, tag: tagOf('Energy'), newTag: true })
    expect(tagged).toMatchObject({ label: 'Tag 3 found passages “Energy”', changed: true })
    expect(await quotes(desk)).toEqual(expected.map((words) => `${words}: 1`))
    await ask('project.undo', { by: into.by })
    const undone = await ask('project.current', {})
    expect([undone?.project.passages, undone?.project.tags]).toEqual([{}, {}])
  })

  it('makes one passage of two hits in one sentence, and adds the tag to passages that are there', async () => {
    const desk = await openSearchDesk()
    const { ask, into, search } = desk
    const once = toTag(await search('pipeline', { scopes: ['texts'] }))
    await ask('search.tag', {
      by: into.by,
      hits: once.slice(0, 1),
      unit: 'sentence',
      tag: tagOf('Energy'),
      newTag: true,
    })
    await ask('project.apply', { by: into.by, operations: [addTag('Outage')] })
    const hits = toTag(await search('pipeline OR monday OR shut', { scopes: ['texts'] }))
    expect(hits.length).toBe(5)
    const preview = await ask('search.previewTagging', { hits, unit: 'sentence', tagId: id('Outage') })
    expect(preview.map(({ mark, becomes }) => [mark, becomes])).toEqual([
      ['¶1', 'tagged'],
      ['¶2', 'new'],
      ['¶1', 'new'],
    ])
    await ask('search.tag', { by: into.by, hits, unit: 'sentence', tag: tagOf('Outage'), newTag: false })
    expect(await quotes(desk)).toEqual([
      'The pipeline was closed on Monday.: 2',
      'Nobody could say for how long the Pipeline would stay shut.: 1',
      'A second valve was found open, and the pipeline’s owner never explained it.: 1',
    ])
    expect(await ask('search.previewTagging', { hits, unit: 'sentence', tagId: id('Outage') })).toMatchObject(
      hits.slice(0, 3).map(() => ({ becomes: 'as-it-is' })),
    )
    await expect(
      ask('search.tag', { by: into.by, hits, unit: 'sentence', tag: tagOf('Outage'), newTag: false }),
    ).rejects.toMatchObject({ message: 'All of these have the tag “Outage” already. Nothing was changed.' })
  })

  it('refuses hits in a text that is no longer the present one', async () => {
    const { ask, into, search, first } = await openSearchDesk()
    const hits = toTag(await search('pipeline', { scopes: ['texts'] }))
    const file = { name: 'corrected.txt', bytes: bytesOf(FIRST.replace('Monday', 'Tuesday')) }
    await ask('source.importVersion', { ...into, file, sourceId: first })
    await expect(
      ask('search.tag', { by: into.by, hits, unit: 'words', tag: tagOf('Energy'), newTag: true }),
    ).rejects.toMatchObject({
      message: 'The text of a source changed since the search. Nothing was tagged. Search again.',
    })
    expect((await ask('project.current', {}))?.project.tags).toEqual({})
  })
})
