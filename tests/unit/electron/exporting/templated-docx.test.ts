import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { memoDocx } from '../../../../electron/exporting/memo-docx'
import { everyBlock } from '../../shared/memo/every-block'
import { parserInJsdom } from '../importing/parser-in-jsdom'
import { all, partsOf, runsOf, value } from './docx-parts'
import { houseTemplate, relations, templateFiles, word } from './house-template'
import { PIXEL } from './pixel'

type Files = Parameters<typeof houseTemplate>[0]

async function written(more: Files = {}, tree = everyBlock()) {
  const template = await parserInJsdom.parseTemplate(houseTemplate(more))
  const bytes = await memoDocx(tree, { rasterise: async () => PIXEL }, [], template)
  return { bytes, parts: partsOf(bytes) }
}

type Parts = Awaited<ReturnType<typeof written>>['parts']

/** The part that a section names for pages of a kind, as lines of what its paragraphs hold. */
function linesOf(parts: Parts, tag: 'w:headerReference' | 'w:footerReference', kind: string): string[] | undefined {
  const reference = all(parts['word/document.xml'], tag).find((each) => each.getAttribute('w:type') === kind)
  const relation = all(parts['word/_rels/document.xml.rels'], 'Relationship').find(
    (each) => each.getAttribute('Id') === reference?.getAttribute('r:id'),
  )
  const part = parts[`word/${relation?.getAttribute('Target')}`]
  return reference && all(part, 'w:p').map((line) => runsOf(line).join(''))
}

const styleIds = (parts: Parts) =>
  all(parts['word/styles.xml'], 'w:style').map((each) => each.getAttribute('w:styleId'))

test('styles are those of the template by their English names, and ours where it has none', async () => {
  const { parts } = await written()
  const used = all(parts['word/document.xml'], 'w:pStyle').map((each) => each.getAttribute('w:val'))
  expect(new Set(used)).toEqual(
    new Set(
      'Draft Titel Detail ContentsHeading TOC1 berschrift1 Heading2 Heading3 Heading4 ListParagraph Zitat TableEnd Caption'
        .split(' ')
        .concat('Cell (memo 1)'),
    ),
  )
  expect(styleIds(parts)).toEqual(expect.arrayContaining([...new Set(used)]))
  expect(new Set(styleIds(parts)).size).toBe(styleIds(parts).length)
  expect(styleIds(parts)).not.toContain('Normal')
  const style = (id: string) =>
    all(parts['word/styles.xml'], 'w:style').find((each) => each.getAttribute('w:styleId') === id)
  expect([value(style('berschrift1'), 'w:color'), value(style('Heading2'), 'w:basedOn')]).toEqual([
    'AA0000',
    'Standard',
  ])
  expect(all(parts['word/footnotes.xml'], 'w:pStyle')[0]?.getAttribute('w:val')).toBe('FootnoteText')
  expect(value(all(parts['word/styles.xml'], 'w:docDefaults')[0], 'w:lang')).toBe('en-GB')
})

test('tables have the lines of the table style, and keep the colours of levels', async () => {
  const { parts } = await written()
  const [, table] = all(parts['word/document.xml'], 'w:tbl')
  expect(value(table, 'w:tblStyle')).toBe('Tabellenraster')
  expect(all(table, 'w:tblBorders')).toEqual([])
  expect(all(table, 'w:shd').map((each) => each.getAttribute('w:fill'))).toEqual(['8E1C1C', '8E1C1C', '8E1C1C'])
})

test('pages have the size and margins of the template, upright or not', async () => {
  const sides = async (more: Files) => {
    const { parts } = await written(more)
    const [size] = all(parts['word/document.xml'], 'w:pgSz')
    return ['w:w', 'w:h', 'w:orient'].map((name) => size?.getAttribute(name))
  }
  expect(await sides({})).toEqual(['12240', '15840', 'portrait'])
  const lying =
    '<w:body><w:sectPr><w:pgSz w:w="29.7cm" w:h="210mm"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body>'
  expect(await sides({ 'word/document.xml': word('document', lying) })).toEqual(['16838', '11906', 'landscape'])
  expect(await sides({ 'word/document.xml': word('document', '<w:body/>') })).toEqual(['11905', '16837', 'portrait'])
  const margins = all((await written()).parts['word/document.xml'], 'w:pgMar')[0]
  expect([...(margins?.attributes ?? [])].map(({ name, value: twips }) => `${name} ${twips}`).toSorted()).toEqual([
    'w:bottom 1800',
    'w:footer 600',
    'w:gutter 100',
    'w:header 700',
    'w:left 1700',
    'w:right 1500',
    'w:top 2000',
  ])
})

test('every kind of page has its head and foot, with the handling mark and what is a draft', async () => {
  const { parts } = await written({ 'word/settings.xml': word('settings', '<w:evenAndOddHeaders/>') })
  const margins = ['default', 'first', 'even'].map((kind) => [
    linesOf(parts, 'w:headerReference', kind),
    linesOf(parts, 'w:footerReference', kind),
  ])
  const counted = ' of →TLP:AMBER'
  expect(margins).toEqual([
    [
      ['DRAFT→TLP:AMBER', 'House of Charts Template'],
      ['Page 1', '→TLP:AMBER'],
    ],
    [['DRAFT→TLP:AMBER', 'First page'], [counted]],
    [['DRAFT→TLP:AMBER'], [counted]],
  ])
})

test('without a handling mark the head is that of the template alone, and pages are counted once', async () => {
  const { parts } = await written({}, everyBlock({ handling: '', draft: [] }))
  expect(linesOf(parts, 'w:headerReference', 'default')).toEqual(['House of Charts Template'])
  expect(linesOf(parts, 'w:footerReference', 'default')).toEqual(['Page 1'])
  expect(linesOf(parts, 'w:headerReference', 'even')).toBeUndefined()
})

test('pictures of the head come along, and nothing else of the template does', async () => {
  const { bytes, parts } = await written()
  const files = unzipSync(bytes)
  expect(files['word/media/header1-rId1.png']).toEqual(new Uint8Array(PIXEL))
  expect(all(parts['word/_rels/header1.xml.rels'], 'Relationship').map((each) => each.getAttribute('Target'))).toEqual([
    'media/header1-rId1.png',
  ])
  expect(value(parts['word/header1.xml']?.documentElement, 'a:blip', 'r:embed')).toBe('rId1')
  const whole = Object.values(files)
    .map((part) => new TextDecoder().decode(part))
    .join('\n')
  for (const secret of ['Per', 'Text of the template', 'rsid']) expect(whole).not.toContain(secret)
})

test('what a picture is stands in the list of types, once', async () => {
  const { parts } = await written({
    'word/_rels/kopf.xml.rels': relations({
      id: 'rId9',
      type: 'image',
      target: 'media/crest.emf',
    }),
    'word/media/crest.emf': PIXEL,
  })
  const types = all(parts['[Content_Types].xml'], 'Default').map((each) => each.getAttribute('Extension'))
  expect(types.filter((ending) => ending === 'emf')).toHaveLength(1)
  expect(new Set(types).size).toBe(types.length)
})

test('the same memo with the same template is the same bytes', async () => {
  const [one, other] = [await written(), await written()]
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
})

test('colours and fonts of a theme come along, unless they fill with pictures', async () => {
  const theme = (within: string) => ({
    'word/_rels/document.xml.rels': (files['word/_rels/document.xml.rels'] as string).replace(
      '</Relationships>',
      '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
    ),
    'word/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="House">${within}<a:extLst/></a:theme>`,
  })
  const files = templateFiles()
  const named = async (within: string) =>
    (await written(theme(within))).parts['word/theme/theme1.xml']?.documentElement.getAttribute('name')
  expect(await named('')).toBe('House')
  expect(await named('<a:blip r:embed="rId1"/>')).not.toBe('House')
})
