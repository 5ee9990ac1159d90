import { newProject } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { readCsv } from '@shared/interchange/csv'
import { PASSAGE_COLUMNS, type PassageRow } from '@shared/interchange/passages/passage-row'
import { passagesToMarkdown, passageTable } from '@shared/interchange/passages/passages-text'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import { JSDOM } from 'jsdom'
import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { exportPassages, passagesOfSource } from '../../../../electron/exporting/export-passages'
import { passagesDocx } from '../../../../electron/exporting/passages-docx'
import { tableXlsx } from '../../../../electron/exporting/table-xlsx'
import { addAnalyst, addSource, addTag, AT, id, perform } from '../../shared/sample-project'
import { all as allIn, bodyIn, partsOf, runsOf } from './docx-parts'

const BLOCKS: Block[] = [
  { kind: 'heading', level: 1, role: 'headline', text: 'The port' },
  { kind: 'paragraph', level: null, role: 'body', text: 'Ships wait. =HYPERLINK("x") costs <b>more</b>.' },
]
const TEXT = BLOCKS.map(({ text }) => text).join('\n\n')

function passage(name: string, words: string, tags: string[], note = ''): Operation {
  const start = TEXT.indexOf(words)
  const anchor = { start, end: start + words.length, exact: words, prefix: '', suffix: '' }
  return {
    name: 'passage.create',
    input: {
      passage: {
        id: id(name),
        sourceId: id('wire'),
        versionId: id('wireV'),
        anchor,
        tagIds: tags.map(id),
        note,
        statement: 'background',
        credibility: 2,
      },
    },
  }
}

function made(readText = async (): Promise<Block[]> => BLOCKS) {
  const project = newProject({ projectId: id('project'), title: 'Ports & ships', createdAt: AT })
  perform(project, addAnalyst('ann'), addSource('wire', TEXT.length), addTag('cost'), addTag('wage', 'cost'))
  perform(
    project,
    passage('a', 'wait. =HYPERLINK', ['wage'], '+note'),
    passage('b', '=HYPERLINK("x") costs', ['cost', 'wage']),
    passage('c', 'more', []),
  )
  return { project, sources: { readText } }
}
const source = (readable: ReturnType<typeof made>) => readable.project.sources[id('wire')]!
const all = (readable: ReturnType<typeof made>) => passagesOfSource(readable, source(readable))
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

const CITED = '“wire”, no date'
const ROWS = [
  ['Words', 'Tags', 'Source', 'Place', 'Grade', 'Statement', 'Note', 'Analyst', 'Made', 'Before', 'After', 'Id'],
  [
    'wait. =HYPERLINK',
    'cost > wage',
    CITED,
    '¶2',
    '2',
    'Background',
    '+note',
    'ann',
    '2026-11-23',
    'Ships ',
    '("x") costs <b>more</b>.',
    id('a'),
  ],
  [
    '=HYPERLINK("x") costs',
    'cost; cost > wage',
    CITED,
    '¶2',
    '2',
    'Background',
    '',
    'ann',
    '2026-11-23',
    'Ships wait. ',
    ' <b>more</b>.',
    id('b'),
  ],
  [
    'more',
    '',
    CITED,
    '¶2',
    '2',
    'Background',
    '',
    'ann',
    '2026-11-23',
    'Ships wait. =HYPERLINK("x") costs <b>',
    '</b>.',
    id('c'),
  ],
]

test('a table has all that is known of a passage, and runs nothing', async () => {
  const readable = made()
  const csv = asText(await exportPassages(readable, all(readable), 'csv'))
  expect(readCsv(csv, 10)).toEqual(ROWS)
  expect(csv).toContain(`"'=HYPERLINK(""x"") costs"`)
  expect(csv).toContain(`'+note`)
})

test('they come in the order given; what is gone is left out, and none is refused', async () => {
  const readable = made()
  const csv = asText(await exportPassages(readable, [id('c'), id('zz'), id('a')], 'csv'))
  expect(
    readCsv(csv, 10)
      .slice(1)
      .map((row) => row[0]),
  ).toEqual(['more', 'wait. =HYPERLINK'])
  await expect(exportPassages(readable, [id('zz')], 'csv')).rejects.toThrow(
    'There are no passages to export. Nothing was exported. Tag some words first.',
  )
})

test('a text that cannot be read, or has other words, is said at its passages', async () => {
  const places = async (readText: () => Promise<Block[]>) => {
    const csv = asText(await exportPassages(made(readText), [id('a')], 'csv'))
    return readCsv(csv, 10)[1]?.[3]
  }
  expect(await places(() => Promise.reject(new Refusal('x', 'Gone.')))).toBe('text could not be read')
  expect(await places(async () => [{ ...BLOCKS[1]!, text: 'Other words stand here.' }])).toBe(
    'words not found in the stored text',
  )
})

test('a workbook has the same, all words of it text, and the day they were made a day', async () => {
  const readable = made()
  const parts = unzipSync(await exportPassages(readable, all(readable), 'xlsx'))
  const sheet = new JSDOM(strFromU8(parts['xl/worksheets/sheet1.xml']!), { contentType: 'text/xml' }).window.document
  const rows = [...sheet.querySelectorAll('row')].map((row) =>
    [...row.querySelectorAll('c')].map((cell) => {
      const isDay = cell.textContent === '46349'
      expect(cell.getAttribute('t')).toBe(isDay ? null : 'inlineStr')
      return isDay ? '2026-11-23' : cell.textContent
    }),
  )
  expect(rows[2]?.[0]).toBe('=HYPERLINK("x") costs')
  expect(rows[1]?.[1]).toBe('cost > wage')
  expect(rows).toEqual(ROWS)
  expect(sheet.querySelectorAll('f')).toHaveLength(0)
})

test('a workbook and Markdown are made passage by passage, between which the windows are answered', () => {
  const row = Object.fromEntries(PASSAGE_COLUMNS.map(({ key }) => [key, 'Ships wait.'])) as PassageRow
  const rows = Array.from({ length: 30 }, () => row)
  expect([[...tableXlsx(passageTable(rows))].length, [...passagesToMarkdown('Ports', rows)].length]).toEqual([30, 30])
})

test('a workbook shows words that look like its own signs as they are', async () => {
  const readable = made()
  perform(readable.project, {
    name: 'passage.update',
    input: { passageId: id('a'), changes: { note: 'x _x0041_ _X000d_x000D_ _x41_' } },
  })
  const parts = unzipSync(await exportPassages(readable, [id('a')], 'xlsx'))
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('x _x005F_x0041_ _x005F_X000d_x005F_x000D_ _x41_')
})

test('as quotes in Markdown, nothing of an article is markup', async () => {
  const readable = made()
  expect(asText(await exportPassages(readable, [id('a')], 'md'))).toBe(
    [
      '# Passages of Ports \\& ships',
      '1 passage.',
      '> Ships **wait. =HYPERLINK**("x") costs \\<b\\>more\\</b\\>.',
      [
        '- Tags: cost \\> wage',
        `- Source: ${CITED}`,
        '- Place: ¶2',
        '- Grade: 2',
        '- Statement: Background',
        '- Note: \\+note',
        '- Analyst: ann',
        '- Made: 2026\\-11\\-23'.replaceAll('\\-', '-'),
        `- Id: ${id('a')}`,
      ].join('\n'),
    ].join('\n\n') + '\n',
  )
})

test('as a Word document, the words bold and all as in the text', async () => {
  const readable = made()
  perform(readable.project, {
    name: 'passage.update',
    input: { passageId: id('a'), changes: { note: 'See:\n- the port\n\n- its ships' } },
  })
  const body = bodyIn(partsOf(await exportPassages(readable, [id('a')], 'docx')))
  expect(allIn(body, 'w:p').map(runsOf)).toEqual([
    ['Passages of Ports & ships'],
    ['1 passage.'],
    ['Ships ', '*wait. =HYPERLINK', '("x") costs <b>more</b>.'],
    ['→Tags:', 'cost > wage'],
    ['→Source:', CITED],
    ['→Place:', '¶2'],
    ['→Grade:', '2'],
    ['→Statement:', 'Background'],
    ['→Note:', 'See:', '/- the port', '/', '/- its ships'],
    ['→Analyst:', 'ann'],
    ['→Made:', '2026-11-23'],
    ['→Id:', id('a')],
  ])
})

test('in Word words from the right stand in a paragraph from the right, in one isolate with what is around them', async () => {
  const quoteOf = async (quoted: Pick<PassageRow, 'before' | 'words' | 'after'>) => {
    const row = { ...(Object.fromEntries(PASSAGE_COLUMNS.map(({ key }) => [key, ''])) as PassageRow), ...quoted }
    const [, , quote] = allIn(bodyIn(partsOf(await passagesDocx('Ports', [row]))), 'w:p')
    const directions = ['w:bidi', 'w:rtl'].map((tag) => allIn(quote!, tag).filter((each) => !isOff(each)).length)
    return [runsOf(quote), ...directions]
  }
  expect(await quoteOf({ before: 'הנמל ', words: 'נסגר\nשוב', after: ' אתמול.' })).toEqual([
    ['\u2068', 'הנמל ', '*נסגר', '\u2069', '/', '\u2068', '*שוב', ' אתמול.', '\u2069'],
    1,
    8,
  ])
  expect(await quoteOf({ before: 'The ', words: 'shut', after: 'ters.' })).toEqual([['The ', '*shut', 'ters.'], 0, 0])
})

test('in Word hundreds of passages stand in their order, made in parts between which others have their turn', async () => {
  const empty = Object.fromEntries(PASSAGE_COLUMNS.map(({ key }) => [key, ''])) as PassageRow
  const rows = Array.from({ length: 120 }, (_, n) => ({ ...empty, words: `<w:sectPr ${n}`, id: String(n) }))
  let turns = 0
  let isDone = false
  const making = passagesDocx('Ports', rows).finally(() => (isDone = true))
  for (; !isDone; turns += 1) await new Promise((resolve) => setImmediate(resolve))
  const paragraphs = allIn(bodyIn(partsOf(await making)), 'w:p').map(runsOf)
  expect(paragraphs).toEqual([
    ['Ports'],
    ['120 passages.'],
    ...rows.flatMap(({ words, id: own }) => [[`*${words}`], ['→Id:', own]]),
  ])
  expect(turns).toBeGreaterThanOrEqual(3)
})

const isOff = (mark: Element): boolean => mark.getAttribute('w:val') === 'false'
