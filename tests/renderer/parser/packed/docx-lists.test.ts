import { describe, expect, test } from 'vitest'
import { numberWords } from '../../../../renderer/parser/packed/number-words'
import { docx, lines, p } from './documents'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const definition = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, definitionId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${more}</w:num>`
const item = (text: string, id: number, at = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

describe('lists of a Word document', () => {
  test('have the labels that Word shows, through all their levels', () => {
    const numbering =
      definition(
        1,
        level(0, 'decimal', '%1.') +
          level(1, 'lowerLetter', '(%2)') +
          level(2, 'upperRoman', '%1.%2.%3', '<w:isLgl/>') +
          level(3, 'bullet', '•'),
      ) + list(1, 1)
    const body =
      item('one', 1) +
      item('a', 1, 1) +
      item('b', 1, 1) +
      item('deep', 1, 2) +
      item('dot', 1, 3) +
      p('Between.') +
      item('two', 1) +
      item('again a', 1, 1)
    expect(lines(docx(body, { numbering }))).toEqual([
      'list-item1: 1. one',
      'list-item2: (a) a',
      'list-item2: (b) b',
      'list-item3: 1.2.1 deep',
      'list-item4: dot',
      'paragraph: Between.',
      'list-item1: 2. two',
      'list-item2: (a) again a',
    ])
  })

  test('start and restart where they say, and count on through lists of one definition', () => {
    const numbering =
      definition(
        1,
        '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>',
      ) +
      definition(2, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/>')) +
      list(1, 1) +
      list(2, 1) +
      list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      list(4, 2) +
      list(5, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Annex %1:')}</w:lvlOverride>`)
    const body =
      item('five', 1) +
      item('six', 2) +
      item('one', 3) +
      item('two', 3) +
      item('x', 4) +
      item('y', 4, 1) +
      item('z', 4) +
      item('goes on', 4, 1) +
      item('other', 5) +
      item('none', 0)
    expect(lines(docx(body, { numbering }))).toEqual([
      'list-item1: 5) five',
      'list-item1: 6) six',
      'list-item1: 1) one',
      'list-item1: 2) two',
      'list-item1: 1 x',
      'list-item2: 1.1 y',
      'list-item1: 2 z',
      'list-item2: 2.2 goes on',
      'list-item1: Annex C: other',
      'paragraph: none',
    ])
  })

  test('may be numbered by style: headings, and clauses through a style of lists', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="Round"><w:name w:val="R"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
    const numbering =
      definition(
        1,
        level(0, 'decimal', 'Article %1', '<w:pStyle w:val="H1"/>') +
          level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Clause"/>'),
      ) +
      definition(2, level(0, 'lowerRoman', '(%1)')) +
      definition(3, '<w:numStyleLink w:val="L"/>') +
      definition(4, '<w:numStyleLink w:val="Round"/>') +
      list(1, 1) +
      list(2, 2) +
      list(3, 3) +
      list(4, 4)
    const body =
      p('Scope', '<w:pStyle w:val="H1"/>') +
      p('It holds.', '<w:pStyle w:val="Clause"/>') +
      p('', '<w:pStyle w:val="Clause"/>') +
      p('It ends.', '<w:pStyle w:val="Clause"/>') +
      p('Term', '<w:pStyle w:val="H1"/>') +
      item('linked', 3) +
      item('linked in a circle', 4)
    expect(lines(docx(body, { styles, numbering }))).toEqual([
      'heading1: Article 1 Scope',
      'list-item2: 1.1 It holds.',
      'list-item2: 1.3 It ends.',
      'heading1: Article 2 Term',
      'list-item1: (i) linked',
      'paragraph: linked in a circle',
    ])
  })

  test.each([
    [4, 'upperRoman', 'IV'],
    [4000, 'lowerRoman', '4000'],
    [28, 'lowerLetter', 'bb'],
    [2, 'upperLetter', 'B'],
    [9999, 'upperLetter', '9999'],
    [3, 'russianUpper', 'В'],
    [2, 'arabicAbjad', 'ب'],
    [3, 'arabicAlpha', 'ت'],
    [16, 'hebrew1', 'טז'],
    [121, 'hebrew1', 'קכא'],
    [6, 'chicago', '††'],
    [7, 'decimalZero', '07'],
    [22, 'ordinal', '22nd'],
    [112, 'ordinal', '112th'],
    [3, 'decimalEnclosedCircle', '③'],
    [12, 'decimalFullWidth', '１２'],
    [20, 'ideographDigital', '二〇'],
    [12, 'chineseCounting', '十二'],
    [105, 'chineseCountingThousand', '一百〇五'],
    [120, 'japaneseCounting', '一百二十'],
    [5, 'none', ''],
    [5, 'cardinalText', '5'],
  ])('%i as %s is %s', (number, format, words) => {
    expect(numberWords(number, format)).toBe(words)
  })
})

describe('tables of a Word document', () => {
  const cell = (content: string, properties = '') =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`
  const row = (cells: string, properties = '') =>
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
  const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`

  test('are rows with every cell in its column, whatever spans', () => {
    const body = table(
      row(cell('Head', '<w:gridSpan w:val="2"/>') + cell('C'), '<w:tblHeader/>') +
        row(cell('down', '<w:vMerge w:val="restart"/>') + cell('b1') + cell('c1')) +
        row(cell('', '<w:vMerge/>') + cell('b2') + cell('c2')) +
        row(cell('b3') + cell('c3'), '<w:gridBefore w:val="1"/>') +
        row(cell('deleted') + cell('row') + cell('x'), '<w:del w:id="1"/>') +
        row(cell('a') + cell('gone', '<w:cellDel w:id="2"/>') + cell('b') + cell('c')),
    )
    const { notes, ...article } = docx(body)
    expect(lines(article)).toEqual([
      'table-row: Head\t\tC',
      'table-row: down\tb1\tc1',
      'table-row: \tb2\tc2',
      'table-row: \tb3\tc3',
      'table-row: a\tb\tc',
    ])
    expect(notes).toEqual(['2 tracked deletions are left out: the text is the final one.'])
  })

  test('keep the numbers and dots of lists in their cells, and long words in their row', () => {
    const numbering =
      definition(1, level(0, 'decimal', '%1.')) + list(1, 1) + definition(2, level(0, 'bullet', 'o')) + list(2, 2)
    const number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const long = 'A long definition. '.repeat(30).trim()
    const body =
      table(
        row(cell(`<w:p><w:pPr>${number}</w:pPr></w:p>`) + cell(long)) +
          row(cell(`<w:p><w:pPr>${number}</w:pPr></w:p>`) + cell('short')),
      ) + table(row(cell(item('a', 2) + item('b', 2)) + cell('x')) + row(cell('c') + cell('y')))
    expect(lines(docx(body, { numbering }))).toEqual([
      `table-row: 1.\t${long}`,
      'table-row: 2.\tshort',
      'table-row: • a • b\tx',
      'table-row: c\ty',
    ])
  })

  test('stay rows also where cells have paragraphs and tables, and become text where a page is laid out in them', () => {
    const inner = table(row(cell('in') + cell('side')))
    const body = table(
      row(cell('down', '<w:vMerge w:val="restart"/>') + cell(p('One.') + p('Two. '.repeat(80)))) +
        row(cell('', '<w:vMerge/>') + cell(inner + p(''))),
    )
    expect(lines(docx(body))).toEqual([`table-row: down\tOne. ${'Two. '.repeat(80).trim()}`, 'table-row: \tin side'])
    const page = table(
      row(cell(p('Left.') + p('Long. '.repeat(300))) + cell('Right.')) + row(cell(p('a') + p('b')) + cell('c')),
    )
    expect(lines(docx(page))).toEqual(
      ['Left.', 'Long. '.repeat(300).trim(), 'Right.', 'a', 'b', 'c'].map((text) => `paragraph: ${text}`),
    )
  })

  test('of one column are running text, with the tables in them', () => {
    const inner = table(row(cell('in') + cell('side')))
    const body = table(row(cell(p('Boxed.') + inner + p('More.'))))
    expect(lines(docx(body))).toEqual(['paragraph: Boxed.', 'table-row: in\tside', 'paragraph: More.'])
  })
})
