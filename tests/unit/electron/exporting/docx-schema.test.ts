import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memoDocx } from '../../../../electron/exporting/memo-docx'
import { everyBlock, oddWords } from '../../shared/memo/every-block'
import { all, partsOf, runsOf, value } from './docx-parts'
import { PIXEL } from './pixel'

/** The order in which ISO 29500-1 wants the children of an element that may have many. */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:pBdr': 'top left bottom right between bar',
  'w:tbl': 'tblPr tblGrid tr',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
}
const remarks = [
  { words: 'written/bottom-line', quote: 'Ships', text: 'Since\nwhen?', author: 'Per Holm', at: AT('08'), done: false },
  { words: 'judgments/r1/claim', quote: '', text: 'Yes.', author: 'Ada', at: AT('09'), done: true },
  { words: 'written/gaps', quote: 'gone', text: 'Gone?', author: 'Ada', at: AT('10'), done: false },
]
const engine = { rasterise: async () => PIXEL }

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-01T00:00:00Z') }))
afterEach(() => vi.useRealTimers())

test.each([
  ['every kind of block', everyBlock()],
  ['odd words', oddWords()],
])('a document with %s has its parts in the order of the schema', async (_name, tree) => {
  const parts = partsOf(await memoDocx(tree, engine, remarks))
  for (const [tag, names] of Object.entries(ORDER)) {
    const order = names.split(' ').map((name) => `w:${name}`)
    for (const part of Object.values(parts)) {
      for (const element of all(part, tag)) {
        const places = [...element.children].map(({ nodeName }) => order.indexOf(nodeName))
        expect(places, element.outerHTML).not.toContain(-1)
        expect(places, element.outerHTML).toEqual(places.toSorted((one, other) => one - other))
      }
    }
  }
})

test('the same memo is the same bytes on another day, with the times of its own date', async () => {
  const first = await memoDocx(everyBlock(), engine, remarks)
  vi.setSystemTime(new Date('2027-05-05T05:05:05Z'))
  const second = await memoDocx(everyBlock(), engine, remarks)
  expect(Buffer.compare(first, second)).toBe(0)
  const core = partsOf(first)['docProps/core.xml']
  const times = ['dcterms:created', 'dcterms:modified'].map((name) => all(core, name)[0]?.textContent)
  expect(times).toEqual(['2026-10-06T00:00:00Z', '2026-10-06T00:00:00Z'])
})

test('every relation, note, comment, bookmark and list that is referred to is there', async () => {
  const parts = partsOf(await memoDocx(everyBlock(), engine, remarks))
  const document = parts['word/document.xml']
  const ids = (part: string, tag: string, attribute = 'w:id') =>
    all(parts[part], tag).map((each) => each.getAttribute(attribute))
  expect(ids('word/footnotes.xml', 'w:footnote')).toEqual(
    expect.arrayContaining(ids('word/document.xml', 'w:footnoteReference')),
  )
  expect(ids('word/document.xml', 'w:commentReference')).toEqual(['2', '0', '1'])
  expect(ids('word/comments.xml', 'w:comment')).toEqual(['0', '1', '2'])
  const bookmarks = all(document, 'w:bookmarkStart').map((each) => each.getAttribute('w:name'))
  const wanted = all(document, 'w:instrText').flatMap(
    ({ textContent }) => /(?:NOTEREF|PAGEREF) (\S+)/.exec(textContent)?.[1] ?? [],
  )
  expect(wanted.length).toBeGreaterThan(8)
  expect(bookmarks).toEqual(expect.arrayContaining(wanted))
  expect(new Set(bookmarks).size).toBe(bookmarks.length)
})

test('remarks are comments beside their words, or beside the title where those are gone', async () => {
  const parts = partsOf(await memoDocx(everyBlock(), engine, remarks))
  const said = all(parts['word/comments.xml'], 'w:comment').map((each) => [
    each.getAttribute('w:author'),
    each.getAttribute('w:initials'),
    each.getAttribute('w:date'),
    ...all(each, 'w:p').map((line) => runsOf(line).join('')),
  ])
  expect(said).toEqual([
    ['Per Holm', 'PH', '2026-10-06T08:00:00.000Z', '“Ships”', 'Since/when?'],
    ['Ada', 'A', '2026-10-06T09:00:00.000Z', 'Yes.'],
    ['Ada', 'A', '2026-10-06T10:00:00.000Z', '“gone”', 'Gone?'],
  ])
  const beside = all(parts['word/document.xml'], 'w:p').flatMap((each) =>
    all(each, 'w:commentRangeStart').map((start) => [start.getAttribute('w:id'), runsOf(each).join('').slice(0, 10)]),
  )
  expect(beside).toEqual([
    ['2', 'Ice <chart'],
    ['0', 'Ships wait'],
    ['1', 'Likely (55'],
  ])
  expect(partsOf(await memoDocx(everyBlock(), engine))['word/comments.xml']).toBeUndefined()
})

test('tables say what they are, name their rows in bold and never leave their last row alone', async () => {
  const [plain, table] = all(partsOf(await memoDocx(everyBlock(), engine))['word/document.xml'], 'w:tbl')
  expect([plain, table].map((each) => [value(each, 'w:tblCaption'), value(each, 'w:tblDescription')])).toEqual([
    ['Table', 'Columns: A, B.'],
    ['Table 1. Risks by rank.', 'Columns: Risk, Level.'],
  ])
  const rows = all(table, 'w:tr')
  expect(rows.map((row) => all(row, 'w:p').map((line) => isKept(line)))).toEqual([
    [true, true],
    [false, false],
    [true, true],
    [false, false],
  ])
  expect(runsOf(rows[1])).toEqual(['*R1', 'very high'])
})

test('captions are counted by Word, lists with numbers begin anew, and a draft says so first', async () => {
  const parts = partsOf(await memoDocx(everyBlock(), engine))
  const document = parts['word/document.xml']
  const captions = all(document, 'w:p').filter((each) => value(each, 'w:pStyle') === 'Caption')
  expect(captions.map((each) => [runsOf(each).join(''), value(each, 'w:fldSimple', 'w:instr')])).toEqual([
    ['Table 1. Risks by rank.', 'SEQ Table \\* ARABIC'],
    ['Figure 1. Where risks stand.', 'SEQ Figure \\* ARABIC'],
  ])
  const [first] = all(document, 'w:p')
  expect([value(first, 'w:pStyle'), runsOf(first)]).toEqual([
    'Draft',
    ['DRAFT. The dissent is not written yet. Two checks fail.'],
  ])
  expect(runsOf(all(parts['word/header1.xml'], 'w:p')[0])).toEqual(['DRAFT', '→TLP:AMBER'])
})

const isKept = (line: Element) => all(line, 'w:keepNext').some((mark) => mark.getAttribute('w:val') !== 'false')

function AT(hour: string): string {
  return `2026-10-06T${hour}:00:00.000Z`
}
