import { describe, expect, test } from 'vitest'
import { parsePacked } from '../../../../renderer/parser/packed/parse-packed'
import { lines, odt, odtFiles, OPEN_DOCUMENT, packed, refusalOf } from './documents'

const style = (name: string, family: string, more = '', parent = '') =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${more}</style:style>`
const textStyle = (name: string, properties: string) => style(name, 'text', `<style:text-properties ${properties}/>`)
const p = (content: string, name = '') => `<text:p text:style-name="${name}">${content}</text:p>`
const h = (level: number, content: string, more = '') =>
  `<text:h text:outline-level="${level}" ${more}>${content}</text:h>`
const item = (content: string, more = '') => `<text:list-item ${more}>${content}</text:list-item>`
const list = (name: string, items: string, more = '') =>
  `<text:list text:style-name="${name}" ${more}>${items}</text:list>`
const number = (level: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`

describe('paragraphs of an OpenDocument text', () => {
  test('are headings with their numbers, titles, quotes and captions, by styles that may go in a circle', () => {
    const styles =
      style('Title', 'paragraph') +
      style('Quotations', 'paragraph') +
      style('Caption', 'paragraph') +
      style('Figure', 'paragraph', '', 'Caption') +
      style('A', 'paragraph', '', 'B') +
      style('B', 'paragraph', '', 'A') +
      style('C', 'paragraph', '', 'C') +
      `<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Part "/><text:outline-level-style text:level="2" style:num-format="a" text:display-levels="2"/><text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>`
    const automatic = style('P1', 'paragraph', '', 'Title')
    const text =
      p('The title', 'P1') +
      h(1, 'One') +
      h(2, 'One a') +
      h(2, 'One b') +
      h(3, 'Plain') +
      h(1, 'Two') +
      h(9, 'Deep') +
      h(1, 'Unnumbered', 'text:is-list-header="true"') +
      p('Said.', 'Quotations') +
      p('Figure 1', 'Figure') +
      p('Round.', 'A') +
      p('Itself.', 'C')
    const article = odt(text, { styles, automatic })
    expect(lines(article)).toEqual([
      'heading1: The title',
      'heading1: Part 1 One',
      'heading2: 1.a One a',
      'heading2: 1.b One b',
      'heading3: Plain',
      'heading1: Part 2 Two',
      'heading6: Deep',
      'heading1: Unnumbered',
      'quote: Said.',
      'caption: Figure 1',
      'paragraph: Round.',
      'paragraph: Itself.',
    ])
    expect(article.title).toBe('The title')
  })

  test('have their spaces, tabs, line ends, links, raised, lowered and struck words, readings and text boxes', () => {
    const automatic =
      textStyle('Up', 'style:text-position="super 58%"') +
      textStyle('Down', 'style:text-position="-33% 58%"') +
      textStyle('Out', 'style:text-line-through-style="solid"')
    const text =
      p(
        'a<text:s text:c="2000000000"/>b<text:tab/>c<text:line-break/>d <text:a>link</text:a> m<text:span text:style-name="Up">2</text:span> CO<text:span text:style-name="Down">2</text:span>',
      ) +
      p(
        '<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>とう</text:ruby-text></text:ruby> <text:span text:style-name="Out">struck</text:span> <text:page-number>7</text:page-number>',
      ) +
      p(`Around <draw:frame><draw:text-box>${p('In the box.')}</draw:text-box></draw:frame>it.`) +
      `<draw:custom-shape>${p('In a shape.')}</draw:custom-shape><text:section>${p('In a section.')}</text:section>`
    expect(lines(odt(text, { automatic }))).toEqual([
      'paragraph: a b c\nd link m² CO2',
      'paragraph: 東 (とう) struck 7',
      'paragraph: Around it.',
      'paragraph: In the box.',
      'paragraph: In a shape.',
      'paragraph: In a section.',
    ])
  })

  test('have their formulas in words, which lie in parts of their own', () => {
    const math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>'
    const text = p(
      'So <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame> holds, <draw:frame><draw:object xlink:href="Other/"/></draw:frame> not.',
    )
    const { blocks, notes } = odt(text, {}, { 'Object 1/content.xml': math, 'Other/content.xml': '<chart/>' })
    expect(blocks).toEqual([{ kind: 'paragraph', level: null, role: 'body', text: 'So x^2 holds, not.' }])
    expect(notes).toEqual(['1 embedded object is not imported.'])
  })
})

describe('lists of an OpenDocument text', () => {
  const levels =
    number(1, '1', 'style:num-suffix="." text:start-value="3"') +
    number(2, 'i', 'text:display-levels="2" style:num-prefix="(" style:num-suffix=")"') +
    '<text:list-level-style-bullet text:level="3"/>'
  const automatic = `<text:list-style style:name="L">${levels}</text:list-style>`

  test('have the numbers of their levels, and go on where they say so', () => {
    const text =
      list(
        'L',
        item(p('three') + p('more of it') + list('', item(p('i')) + item(p('ii') + list('', item(p('dot')))))) +
          item(p('four')) +
          item(p('nine'), 'text:start-value="9"'),
        'xml:id="one"',
      ) +
      p('Between.') +
      list('L', item(p('anew'))) +
      list('L', item(p('goes on')), 'text:continue-numbering="true"') +
      list('L', item(p('ten')), 'text:continue-list="one"') +
      list('L', item(list('', item(p('only inside')))))
    expect(lines(odt(text, { automatic }))).toEqual([
      'list-item1: 3. three',
      'list-item1: more of it',
      'list-item2: (3.i) i',
      'list-item2: (3.ii) ii',
      'list-item3: dot',
      'list-item1: 4. four',
      'list-item1: 9. nine',
      'paragraph: Between.',
      'list-item1: 3. anew',
      'list-item1: 4. goes on',
      'list-item1: 10. ten',
      'list-item2: (3.i) only inside',
    ])
  })
})

describe('tables of an OpenDocument text', () => {
  const cell = (content: string, more = '') =>
    `<table:table-cell ${more}>${content === '' ? '' : p(content)}</table:table-cell>`
  const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`
  const table = (rows: string) => `<table:table>${rows}</table:table>`

  test('are rows with every cell in its column, whatever spans and repeats', () => {
    const text = table(
      `<table:table-header-rows>${row(cell('Head', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>' + cell('C'))}</table:table-header-rows>` +
        row(cell('down', 'table:number-rows-spanned="2"') + cell('b') + cell('c')) +
        row('<table:covered-table-cell/>' + cell('', 'table:number-columns-repeated="2"')) +
        row(cell('', '') + cell('same', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"') +
        row(cell('', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="1048576"'),
    )
    expect(lines(odt(text))).toEqual([
      'table-row: Head\t\tC',
      'table-row: down\tb\tc',
      'table-row: \tsame\tsame',
      'table-row: \tsame\tsame',
    ])
  })

  test('that repeat billions of cells are cut, and it is said', () => {
    const text =
      table(
        row(
          cell('a'.repeat(2000), 'table:number-columns-repeated="2000000000"') + cell('b'),
          'table:number-rows-repeated="2000000000"',
        ),
      ) + p('Words.')
    const { blocks, notes } = odt(text)
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', level: null, role: 'body', text: 'Words.' })
    expect(blocks.length).toBeLessThan(100)
    expect(notes).toEqual(['Cells that a table repeats beyond measure are left out.'])
  })
})

test('notes stand at the end, footnotes before endnotes, and what is changed, hidden or beside the text is said', () => {
  const note = (kind: string, label: string, text: string) =>
    `<text:note text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
  const automatic = textStyle('Hidden', 'text:display="none"')
  const text =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>was</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>' +
    p(
      `One${note('endnote', 'i', 'At the end.')}, two${note('footnote', '1', '1 May.')}.<office:annotation><text:p>A comment</text:p></office:annotation><text:span text:style-name="Hidden">unseen</text:span>`,
    ) +
    p('<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>') +
    `<text:section text:display="none">${p('Hidden too.')}</text:section>` +
    `<text:section text:display="condition" text:is-hidden="true">${p('And this.')}</text:section>` +
    `<text:section text:display="condition">${p('<text:hidden-text text:is-hidden="true">no</text:hidden-text><text:hidden-text>Shown.</text:hidden-text>')}</text:section>`
  const pages = `<style:master-page><style:header>${p('Secret')}</style:header></style:master-page>`
  const { notes, ...article } = odt(text, { automatic, pages })
  expect(lines(article)).toEqual([
    'paragraph: One[i], two[1].',
    'paragraph: Shown.',
    'note: [1] 1 May.',
    'note: [i] At the end.',
  ])
  expect(notes).toEqual([
    '1 tracked deletion is left out: the text is the final one.',
    '1 tracked insertion is kept.',
    '1 comment is left out.',
    'Hidden text is left out (4 places).',
    'Headers and footers are left out.',
    'Pictures are not imported (1 in this article).',
  ])
})

test('what an OpenDocument text says about itself is its title, its author and its language', () => {
  const styles =
    '<style:default-style style:family="paragraph"><style:text-properties fo:language="de" fo:country="AT"/></style:default-style>'
  const meta =
    '<dc:title>Ein Bericht</dc:title><meta:initial-creator>Anna Example</meta:initial-creator><dc:creator>Last Editor</dc:creator><meta:creation-date>2020-01-01</meta:creation-date>'
  const {
    blocks: _,
    notes: __,
    ...about
  } = odt(p('Wörter.', 'Standard') + p('x'), { styles: `${styles}${style('Standard', 'paragraph')}`, meta })
  expect(about).toEqual({
    title: 'Ein Bericht',
    authors: ['Anna Example'],
    publisher: '',
    published: null,
    url: '',
    language: 'de-AT',
  })
})

describe('an OpenDocument text is refused', () => {
  test('when it is locked, without its text, of another kind or under another name', () => {
    const manifest = {
      'META-INF/manifest.xml':
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    }
    expect(refusalOf(packed(odtFiles(p('x'), {}, manifest)), 'odt').code).toBe('password')
    const { 'content.xml': _, ...others } = odtFiles(p('x'))
    expect(refusalOf(packed(others), 'odt').message).toMatch(/^The part “content.xml” is missing in this file\./)
    expect(refusalOf(packed({ ...others, 'content.xml': '<a/>' }), 'odt').message).toMatch(
      /^The part “content.xml” has no text of a document\./,
    )
    expect(refusalOf(packed(odtFiles(p('x'))), 'docx')).toMatchObject({
      code: 'other-format',
      message:
        'This is an OpenDocument text (.odt) under another name. Nothing was imported. Rename it to end in .odt and import it again.',
    })
  })

  test('when it nests or repeats without end', () => {
    const deep = '<text:section>'.repeat(50_000) + '</text:section>'.repeat(50_000)
    expect(refusalOf(packed(odtFiles(deep)), 'odt').code).toBe('too-deep')
  })
})

describe('an OpenDocument text in one XML file', () => {
  const flat = (text: string, before = '') =>
    new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8"?>${before}<office:document ${OPEN_DOCUMENT} office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>Ports</dc:title></office:meta><office:styles/><office:body><office:text>${text}</office:text></office:body></office:document>`,
    )

  test('is read as a packed one', () => {
    const picture = '<draw:frame><draw:image><office:binary-data>QUJD</office:binary-data></draw:image></draw:frame>'
    const read = parsePacked(flat(`<text:h text:outline-level="1">Head</text:h>${p(`Words.${picture}`)}`), 'odt')
    expect(read).toMatchObject({
      title: 'Ports',
      blocks: [{ kind: 'heading', text: 'Head' }, { text: 'Words.' }],
      notes: ['Pictures are not imported (1 in this article).'],
    })
  })

  test('is refused with declarations of its own, cut off, or without a text', () => {
    expect(refusalOf(flat(p('x'), '<!DOCTYPE a [<!ENTITY b "c">]>'), 'odt').code).toBe('suspicious-document')
    expect(refusalOf(flat(p('x')).subarray(0, -9), 'odt').code).toBe('damaged-document')
    expect(refusalOf(new TextEncoder().encode('<a/>'), 'odt').message).toMatch(
      /^The part “content.xml” has no text of a document\./,
    )
    expect(refusalOf(flat(p('x')), 'docx').code).toBe('damaged-document')
  })
})
