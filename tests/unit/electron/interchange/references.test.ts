import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '@shared/new-id'
import { NO_CITATION } from '@shared/kinds/citation'
import { addSource, id } from '../../shared/sample-project'
import { openDesk, WINDOW } from '../ipc/desk'

const BIBTEX = `@article{doe2026,
  author = {Doe, Jane}, title = {{Harbour}}, journal = {Journal of Ports}, volume = 7, keywords = {ice}
}
@misc{roe, title = {Something else}, author = {Roe, R.}, year = 2020}
`

async function desk(bytes: string | Uint8Array = BIBTEX, name = 'refs.bib') {
  const opened = await openDesk()
  await opened.ask('project.create', { title: 'Ice: a study', analyst: 'Ada' })
  const by = Object.keys(opened.workspace.sessionAt(WINDOW).project.analysts)[0] ?? ''
  await opened.ask('project.apply', { by, operations: [addSource('harbour'), addSource('port')] })
  const update = (changes: object) =>
    opened.ask('project.apply', {
      by,
      operations: [{ name: 'source.update', input: { sourceId: id('harbour'), changes } }],
    })
  await update({ title: 'Harbour', authors: ['A. Nobody'], publisher: '', url: '' })
  opened.answers.incoming = join(opened.folder, name)
  await writeFile(opened.answers.incoming, bytes)
  const card = () => opened.workspace.sessionAt(WINDOW).project.sources[id('harbour')]!
  return { ...opened, by, card, update }
}

test('an entry that several sources fit is told so', async () => {
  const { ask, update } = await desk('@misc{port, title = {Port}}')
  await update({ title: 'port' })
  expect((await ask('incoming.choose', {}))?.dropped).toEqual([
    {
      what: '“Port”',
      count: 1,
      why: 'Several sources here have its title, and nothing tells which is meant. Let only one of them have it, then import this file again.',
    },
  ])
})

test('a reference list tells what it fills, what differs and what has no source, and fills it as one step', async () => {
  const { ask, by, card } = await desk()
  const chosen = await ask('incoming.choose', {})
  const offer = {
    id: `${id('harbour')} authors`,
    of: 'Harbour',
    field: 'Authors',
    now: 'A. Nobody',
    offered: 'Doe, Jane',
  }
  expect(chosen).toEqual({
    token: expect.any(String),
    fileName: 'refs.bib',
    format: 'Reference list',
    hasNew: true,
    counts: [
      { what: 'source cards filled', count: 1, note: '4 values' },
      { what: 'entries of sources that are here', count: 1, note: '' },
    ],
    changes: [
      {
        of: 'Harbour',
        change:
          'Found by its title. Fills Kind of publication “Journal article”, Appeared in “Journal of Ports”, Volume “7”, Citation key “doe2026”.',
      },
    ],
    offers: [offer],
    notes: [],
    dropped: [
      {
        what: '“Something else” (Roe, R., 2020)',
        count: 1,
        why: 'No source here has its DOI, address or title, and it has no text to import.',
      },
      { what: '“keywords”', count: 1, why: 'A source card has no place for it.' },
    ],
  })
  const before = card()
  await ask('incoming.take', { by, token: chosen?.token ?? '', accepted: [offer.id] })
  expect(card()).toEqual({
    ...before,
    authors: ['Doe, Jane'],
    citation: {
      ...NO_CITATION,
      type: 'article-journal',
      container: 'Journal of Ports',
      volume: '7',
      citekey: 'doe2026',
    },
    filledFrom: { authors: 'refs.bib' },
  })
  expect(await ask('incoming.choose', {})).toMatchObject({ hasNew: false, counts: [{ count: 1 }] })
  await ask('project.undo', { by })
  expect(card()).toEqual(before)
})

test('what was not accepted stays, and what changed meanwhile is told', async () => {
  const { ask, by, card, update } = await desk()
  const token = (await ask('incoming.choose', {}))?.token ?? ''
  await update({ authors: ['B. Nobody'] })
  await expect(ask('incoming.take', { by, token })).rejects.toThrow('The project changed since the file was shown.')
  await ask('incoming.take', { by, token: (await ask('incoming.choose', {}))?.token ?? '' })
  expect([card().authors, card().citation?.volume]).toEqual([['B. Nobody'], '7'])
})

test('Latin-1 is read, and told; JSON that is no list and a list of nothing are refused', async () => {
  const latin = Uint8Array.from('@misc{a, title = {Caf\xe9 M\xfcller}, author = {M\xfcller, J}}', (sign) =>
    sign.charCodeAt(0),
  )
  const { ask } = await desk(latin)
  expect(await ask('incoming.choose', {})).toMatchObject({
    notes: ['The file does not say its encoding; read as windows-1252. Check accented letters.'],
    dropped: [{ what: '“Café Müller” (Müller, J)' }],
  })
  const other = await desk('{"title": "Nothing"}', 'refs.json')
  await expect(other.ask('incoming.choose', {})).rejects.toThrow(/^“refs.json” is of no kind that Assay imports/)
  const empty = await desk('@comment{nothing}', 'refs.bib')
  await expect(empty.ask('incoming.choose', {})).rejects.toThrow(
    '“refs.bib” lists no publications. Nothing was imported. Export the list as BibTeX, RIS or CSL JSON.',
  )
})

test.each(['csl', 'bibtex', 'ris'] as const)('%s is written of the chosen cards', async (format) => {
  const { ask, answers, folder } = await desk()
  answers.exported = join(folder, 'out.txt')
  await ask('outgoing.export', { format, options: { sources: 'all' } })
  const text = await readFile(answers.exported, 'utf8')
  expect(text).toMatch(/Harbour/)
  await expect(ask('outgoing.export', { format, options: { sources: 'evidence' } })).rejects.toThrow(
    'There are no such source cards. Nothing was exported. Choose other cards.',
  )
})

test('an unknown file is looked at once more', async () => {
  const { ask, by } = await desk()
  await expect(ask('incoming.take', { by, token: newId(), accepted: [] })).rejects.toThrow('Choose the file again.')
})
