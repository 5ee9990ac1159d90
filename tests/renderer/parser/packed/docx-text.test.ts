import { describe, expect, test } from 'vitest'
import { contentTypes, docx, lines, p, r, relations, styled } from './documents'

const style = (id: string, name: string, properties = '', basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${properties}</w:style>`
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`

describe('paragraphs of a Word document', () => {
  test('are headings by the level of their style, of one it is based on, by name, or by their own level', () => {
    const styles = [
      style('berschrift1', 'heading 1', outline(0)),
      style('Clause', 'My Clause', '', 'berschrift1'),
      style('Deep', 'Deep', outline(8)),
      style('TOCHeading', 'TOC Heading', outline(9), 'berschrift1'),
      style('H3', 'heading 3'),
      style('T', 'Title'),
    ].join('')
    const body =
      styled('T', 'The title') +
      styled('berschrift1', 'One') +
      styled('Clause', 'Based') +
      styled('H3', 'Named') +
      styled('Deep', 'Deepest') +
      p('Own', '<w:outlineLvl w:val="1"/>') +
      styled('TOCHeading', 'Contents') +
      styled('Heading2', 'Without a style') +
      p('Words.')
    expect(lines(docx(body, { styles }))).toEqual([
      'heading1: The title',
      'heading1: One',
      'heading1: Based',
      'heading3: Named',
      'heading6: Deepest',
      'heading2: Own',
      'paragraph: Contents',
      'heading2: Without a style',
      'paragraph: Words.',
    ])
  })

  test('are quotes and captions by style, and styles in a circle end', () => {
    const styles =
      style('Quote', 'Quote') + style('Cap', 'caption') + style('A', 'a', '', 'B') + style('B', 'b', '', 'A')
    expect(
      lines(docx(styled('Quote', 'Said.') + styled('Cap', 'Figure 1') + styled('A', 'Round.'), { styles })),
    ).toEqual(['quote: Said.', 'caption: Figure 1', 'paragraph: Round.'])
  })

  test('have their tabs, line ends, hyphens, signs and raised and lowered words', () => {
    const body = p(
      r(
        '<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e </w:t>',
      ) +
        r(
          '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Webdings" w:char="F022"/>',
        ) +
        r('\uf0b3', '<w:rFonts w:ascii="Symbol"/>') +
        r('ü', '<w:rFonts w:ascii="Wingdings"/>') +
        r(' m') +
        r('2', '<w:vertAlign w:val="superscript"/>') +
        r(', 5') +
        r('t', '<w:vertAlign w:val="superscript"/>') +
        r('h', '<w:vertAlign w:val="superscript"/>') +
        r(', n') +
        r('3', '<w:position w:val="8"/><w:sz w:val="16"/>') +
        r(', CO') +
        r('2', '<w:vertAlign w:val="subscript"/>'),
    )
    const { blocks, notes } = docx(body)
    expect(blocks).toEqual([
      { kind: 'paragraph', level: null, role: 'body', text: 'a b\nc\u2011d\u00ade ✓α▯≥✓ m², 5th, n³, CO2' },
    ])
    expect(notes).toEqual(['1 symbol of a font that Assay does not know is shown as ▯.'])
  })

  test('show the results of fields, not their code, also of fields in fields', () => {
    const mark = (type: string, data = '') => r(`<w:fldChar w:fldCharType="${type}">${data}</w:fldChar>`)
    const code = (text: string) => r(`<w:instrText>${text}</w:instrText>`)
    const body =
      p(
        r('See ') +
          mark('begin') +
          code('IF ') +
          mark('begin') +
          code('PAGE') +
          mark('separate') +
          r('7') +
          mark('end') +
          code('= 7') +
          mark('separate') +
          r('page 7') +
          mark('end') +
          r('.'),
      ) +
      p(
        '<w:fldSimple w:instr="DATE"><w:r><w:t>1 May</w:t></w:r></w:fldSimple><w:hyperlink r:id="x"><w:r><w:t>, a link</w:t></w:r></w:hyperlink>',
      ) +
      p(
        mark('begin', '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>') +
          code('FORMCHECKBOX') +
          mark('end') +
          r(' Yes'),
      ) +
      p(mark('begin') + code('BROKEN') + r('never shown')) +
      p('Shown all the same.')
    expect(lines(docx(body))).toEqual([
      'paragraph: See page 7.',
      'paragraph: 1 May, a link',
      'paragraph: ☒ Yes',
      'paragraph: Shown all the same.',
    ])
  })

  test('have what wraps them opened, and text boxes once, behind their paragraph', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const body =
      p(
        r('Before ') +
          r(
            `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('In the box.')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('In the box.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
          ) +
          r('after.'),
      ) +
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('<w:smartTag><w:r><w:t>Controlled</w:t></w:r></w:smartTag>')}</w:sdtContent></w:sdt>` +
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      )
    expect(lines(docx(body))).toEqual([
      'paragraph: Before after.',
      'paragraph: In the box.',
      'paragraph: Controlled',
      'paragraph: 東 (とう)',
    ])
  })

  test('have their equations in words', () => {
    const run = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const body = p(
      `${r('So ')}<m:oMath>${run('x=')}<m:f><m:num>${run('a+b')}</m:num><m:den>${run('2')}</m:den></m:f>${run('+')}<m:sSup><m:e>${run('c')}</m:e><m:sup>${run('2')}</m:sup></m:sSup>${run('+')}<m:rad><m:radPr><m:degHide/></m:radPr><m:deg/><m:e>${run('d')}</m:e></m:rad>${run('+')}<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${run('i=1')}</m:sub><m:sup>${run('n')}</m:sup><m:e><m:d><m:e>${run('y')}</m:e></m:d></m:e></m:nary></m:oMath>${r(' holds.')}`,
    )
    expect(lines(docx(body))).toEqual(['paragraph: So x=(a+b)/2+c^2+√d+∑_(i=1)^n(y) holds.'])
  })
})

describe('what is changed, hidden or beside the text', () => {
  test('is taken as final, and all that is left out is said', () => {
    const body =
      p(
        r('It ') +
          `<w:del w:id="1">${r('<w:delText>was</w:delText>')}</w:del><w:del w:id="2">${r('<w:delText> not</w:delText>')}</w:del>` +
          `<w:ins w:id="3">${r('is')}</w:ins>` +
          r(' here') +
          `<w:moveFrom>${r('gone')}</w:moveFrom>` +
          r('<w:commentReference w:id="0"/>') +
          r('.'),
      ) +
      p('First half, ', '<w:rPr><w:del w:id="4"/></w:rPr>') +
      p('second half.') +
      p(r('Seen. ') + r('Unseen', '<w:vanish/>') + r(' too', '<w:vanish/>') + r('Shown.', '<w:vanish w:val="0"/>')) +
      p(
        r(
          '<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A dam"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing>',
        ),
      ) +
      p(r('<w:object><v:shape><v:imagedata/></v:shape></w:object>') + r('struck', '<w:strike/>'))
    const { notes, ...article } = docx(body, { header: p('Secret'), footer: p('') })
    expect(lines(article)).toEqual([
      'paragraph: It is here.',
      'paragraph: First half, second half.',
      'paragraph: Seen. Shown.',
      'paragraph: struck',
    ])
    expect(notes).toEqual([
      '3 tracked deletions are left out: the text is the final one.',
      '1 tracked insertion is kept.',
      '1 comment is left out.',
      'Hidden text is left out (1 place).',
      'Headers and footers are left out.',
      '1 embedded object is not imported.',
      'Words the page strikes through are kept (1 place).',
      'Pictures are not imported (1 in this article).',
    ])
  })

  test('says nothing where there is nothing', () => {
    expect(docx(p('Words.'), { header: p('') }).notes).toEqual([])
  })
})

describe('notes of a Word document', () => {
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${p(r(`<w:${kind}Ref/>`) + r(` ${text}`))}</w:${kind}>`
  const refer = (kind: string, id: number, more = '') => r(`<w:${kind}Reference w:id="${id}"${more}/>`)

  test('stand at the end with the label of their place, numbered as the settings say', () => {
    const body =
      p(
        r('One') +
          refer('footnote', 7) +
          r(', two') +
          refer('footnote', 5) +
          r(', star') +
          `<w:r><w:footnoteReference w:id="8" w:customMarkFollows="1"/><w:t>*</w:t></w:r>` +
          r(', end') +
          refer('endnote', 1) +
          r('.'),
      ) +
      `<w:tbl><w:tr><w:tc>${p(r('In a cell') + refer('footnote', 9))}</w:tc><w:tc>${p('x')}</w:tc></w:tr></w:tbl>` +
      '<w:sectPr><w:endnotePr><w:numFmt w:val="upperLetter"/></w:endnotePr></w:sectPr>'
    const footnotes =
      note('footnote', 5, 'Second.') +
      note('footnote', 7, '1 January is a date.') +
      note('footnote', 8, 'Starred.') +
      `<w:footnote w:id="9">${p('First part.')}${p('Second part.')}</w:footnote>` +
      note('footnote', 10, 'Never referred to.')
    expect(lines(docx(body, { footnotes, endnotes: note('endnote', 1, 'At the end.') }))).toEqual([
      'paragraph: One[1], two[2], star[*], end[A].',
      'table-row: In a cell[3]\tx',
      'note: [1] 1 January is a date.',
      'note: [2] Second.',
      'note: [*] Starred.',
      'note: [3] First part.',
      'note: Second part.',
      'note: [A] At the end.',
    ])
  })
})

describe('what a Word document says about itself', () => {
  const core = (title: string, creator: string) => ({
    'docProps/core.xml': `<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><t:created>2020-01-02T00:00:00Z</t:created></c:coreProperties>`,
  })
  const language =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:bidi="ar-SA" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>'

  test('is its title, its authors and its language; when it was made is not when it was published', () => {
    const {
      blocks: _,
      notes: __,
      ...about
    } = docx(p('Words.'), { styles: language }, core('A report', 'Anna Example; Bo Example'))
    expect(about).toEqual({
      title: 'A report',
      authors: ['Anna Example', 'Bo Example'],
      publisher: '',
      published: null,
      url: '',
      language: 'en-US',
    })
  })

  test('is not what programs fill in, and the title that is shown goes before the one that is kept', () => {
    expect(docx(p('Words.'), {}, core('Microsoft Word - Document1', 'Windows User'))).toMatchObject({
      title: '',
      authors: [],
    })
    expect(docx(styled('Title', 'Shown') + p('Words.'), {}, core('Kept', 'admin')).title).toBe('Shown')
  })

  test('is the language most words are in', () => {
    const said = (text: string, properties: string) => p(r(text, properties))
    expect(docx(said('Wir sagen es.', '<w:lang w:val="de-DE"/>') + p('Ok.'), { styles: language }).language).toBe(
      'de-DE',
    )
    expect(docx(p('港口今天关闭。'), { styles: language }).language).toBe('zh-CN')
    expect(
      docx(said('قال الوزير إن الميناء مغلق.', '<w:rtl/><w:lang w:bidi="ar-EG"/>'), { styles: language }).language,
    ).toBe('ar-EG')
  })
})

test('macros are left out and said', () => {
  const beside = { 'word/_rels/document.xml.rels': relations([['vbaProject', 'vbaProject.bin']]) }
  const type = { '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') }
  expect(docx(p('Words.'), {}, { ...type, ...beside })).toMatchObject({
    blocks: [{ text: 'Words.' }],
    notes: ['Macros are left out; none was run.'],
  })
})
