import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { composeWithTexts, renderMemo } from '../../../../electron/exporting/export-memo'
import { beforeAll, expect, test } from 'vitest'
import { PIXEL } from './pixel'
import { fullProject, MemoProject } from '../../shared/memo/memo-project'

const drawn: string[] = []
const chromium = {
  rasterise: async (svg: string) => {
    drawn.push(svg)
    return PIXEL
  },
  printPdf: async () => new Uint8Array(),
}

type Parts = Record<string, Document>

async function parts(made: MemoProject): Promise<Parts> {
  const session = { project: made.project, sources: { readText: async (id: string) => made.texts.get(id)! } }
  const files = unzipSync(await renderMemo((await composeWithTexts(session, made.memoId)).tree, 'docx', chromium))
  const { DOMParser } = new JSDOM().window
  const xml = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name))
  return Object.fromEntries(
    xml.map(([name, bytes]) => [name, new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')]),
  )
}

const all = (node: Document | Element | undefined, tag: string) => [...(node?.getElementsByTagName(tag) ?? [])]
const text = (node: Document | Element | undefined) =>
  all(node, 'w:t')
    .map((each) => each.textContent)
    .join('')

let docx: Parts
beforeAll(async () => {
  docx = await parts(fullProject())
})

test('every part is well-formed XML', () => {
  for (const [name, document] of Object.entries(docx)) {
    expect(document.getElementsByTagName('parsererror'), name).toHaveLength(0)
  }
})

test('heading styles carry their outline level, and the sections use them', () => {
  const style = (id: string) =>
    all(docx['word/styles.xml'], 'w:style').find((each) => each.getAttribute('w:styleId') === id)
  const level = (id: string) => all(style(id), 'w:outlineLvl')[0]?.getAttribute('w:val')
  expect([level('Heading1'), level('Heading2')]).toEqual(['0', '1'])
  const headings = all(docx['word/document.xml'], 'w:p')
    .filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') === 'Heading1')
    .map(text)
  expect(headings.slice(0, 3)).toEqual(['1. Bottom line', '2. Key judgments', '3. Changes since the last memo'])
})

test('each cited passage is one footnote with its citation and exact words; later references have its number', () => {
  const document = docx['word/document.xml']
  const ids = all(document, 'w:footnoteReference').map((each) => each.getAttribute('w:id'))
  expect(ids).toEqual(['1', '2', '3'])
  const first = all(docx['word/footnotes.xml'], 'w:footnote').find((each) => each.getAttribute('w:id') === '1')
  expect(text(first)).toContain('Northern Ledger, 4 Oct 2026, ¶2 (B2). “the pause leaves them ‘blind for days’”')
  const fields = all(document, 'w:instrText').map(({ textContent }) => textContent)
  expect(fields.filter((each) => each.startsWith('NOTEREF'))).toEqual([
    'NOTEREF note_1 \\f \\h',
    'NOTEREF note_2 \\f \\h',
    'NOTEREF note_3 \\f \\h',
  ])
  const bookmarks = all(document, 'w:bookmarkStart').map((each) => each.getAttribute('w:name'))
  expect(bookmarks).toEqual(expect.arrayContaining(['note_1', 'note_2', 'note_3']))
})

test('the handling mark and “page of pages” are in the header and footer', () => {
  expect(text(docx['word/header1.xml'])).toBe('DRAFTTLP:AMBER')
  expect(text(docx['word/footer1.xml'])).toContain('TLP:AMBER')
  const fields = all(docx['word/footer1.xml'], 'w:instrText').map((each) => each.textContent)
  expect(fields).toEqual(['PAGE', 'NUMPAGES'])
})

test('table heads repeat on every page and no row is cut in two', () => {
  for (const table of all(docx['word/document.xml'], 'w:tbl')) {
    const rows = all(table, 'w:tr')
    expect(all(rows[0], 'w:tblHeader')).toHaveLength(1)
    expect(all(table, 'w:cantSplit')).toHaveLength(rows.length)
  }
})

test('the figure is drawn from the data and says in words what it shows', () => {
  const said = all(docx['word/document.xml'], 'wp:docPr').map((picture) => picture.getAttribute('descr'))
  expect(said.join('\n')).toContain('R1: likelihood 87.5% (85–90%), impact 4 severe to 5 catastrophic')
  expect(drawn.join('')).toContain('>R1<')
})

test('properties say what it is, and nothing leads out of the file', () => {
  expect(text(docx['word/document.xml'])).toContain('Ice charts withheld')
  expect(docx['docProps/core.xml']?.documentElement.textContent).toContain('Ines Harbo')
  expect(docx['docProps/custom.xml']?.documentElement.textContent).toContain('TLP:AMBER')
  const relations = Object.entries(docx).filter(([name]) => name.endsWith('.rels'))
  for (const [, document] of relations) {
    expect(all(document, 'Relationship').filter((each) => each.getAttribute('TargetMode') === 'External')).toEqual([])
  }
})

test('right-to-left quotes run from the right', async () => {
  const made = fullProject()
  const source = made.source(['توقف الميناء عن نشر الخرائط'], { language: 'ar' })
  made.evidence(Object.keys(made.project.risks)[0]!, source, 'توقف الميناء')
  const document = (await parts(made))['word/document.xml']
  const quote = all(document, 'w:p').find((each) => text(each).includes('توقف الميناء'))
  expect(all(quote, 'w:bidi')).toHaveLength(1)
  expect(all(quote, 'w:rtl')).not.toHaveLength(0)
})

test('characters XML cannot carry become visible and the file stays readable', async () => {
  const made = new MemoProject()
  made.score(made.risk('Ice \u0000\u0007 \uFFFF'), 60, 3, { basis: 'Heard \u000B once' })
  const document = (await parts(made))['word/document.xml']
  expect(document?.getElementsByTagName('parsererror')).toHaveLength(0)
  expect(text(document)).toContain('R1 Ice \uFFFD\uFFFD \uFFFD')
})

test('a memo that was deleted meanwhile is refused', async () => {
  const made = fullProject()
  made.do({ name: 'memo.delete', input: { memoId: made.memoId } })
  await expect(parts(made)).rejects.toThrow('no longer in the project')
})
